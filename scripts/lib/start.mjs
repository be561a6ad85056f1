import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildSteps } from './build.mjs';
import { packagesStep } from './packages.mjs';
import { ROOT } from './root.mjs';
import { runSteps } from './steps.mjs';

const EXAMPLE = 'templates/vanilla';

/** Installs, builds, and runs `kommo-widget dev` on the example; options are passed on. @param {string[]} args */
export async function start(args) {
  console.log('Kommo Widget Kit');
  if (!(await runSteps([packagesStep, ...buildSteps]))) return;
  const program = join(ROOT, 'packages/cli/bin/kommo-widget.js');
  const child = spawn(process.execPath, [program, 'dev', EXAMPLE, '--open', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const watch = whenParentEnds(() => child.kill());
  child.on('exit', (code) => {
    clearInterval(watch);
    process.exitCode = code ?? 0;
  });
}

/** npm passes no signal on: when it is killed, its child would keep the port. @param {() => void} end */
function whenParentEnds(end) {
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && end(), 500);
}
