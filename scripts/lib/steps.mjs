/** What a person can do something about: one sentence and one hint, and no stack. */
export class Stop extends Error {
  /** @param {string} message @param {string} [hint] */
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}

/**
 * A step: its name, and what it does. The text that `run` gives is shown behind the name; `false` means that there
 * was nothing to do.
 *
 * @typedef {{ name: string, run: (say: (text: string) => void) => unknown }} Step
 */

/** Runs one step and shows it as one line: `  packages … 3.2 s`. @param {Step} step */
export async function runStep(step) {
  const started = performance.now();
  process.stdout.write(`  ${step.name.padEnd(14)} `);
  try {
    const result = await step.run((text) => process.stdout.write(`${text} … `));
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    const text =
      result === false ? 'nothing to do' : typeof result === 'string' ? `${result}  ${seconds}` : seconds;
    process.stdout.write(`${text}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/** Says what went wrong: a {@link Stop} in words, anything else as the bug that it is. */
export function tell(error) {
  if (error instanceof Stop) {
    console.error(`\n${error.message}`);
    if (error.hint) console.error(error.hint);
  } else {
    console.error(error);
  }
}

/** Runs steps one after the other. Gives false, with the exit code set, when one failed. @param {Step[]} steps */
export async function runSteps(steps) {
  try {
    for (const step of steps) await runStep(step);
    return true;
  } catch (error) {
    tell(error);
    process.exitCode = 2;
    return false;
  }
}
