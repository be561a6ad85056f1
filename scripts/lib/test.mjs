import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserStep } from './browser.mjs';
import { buildSteps } from './build.mjs';
import { packagesStep } from './packages.mjs';
import { readPlaywright, readVitest } from './reports.mjs';
import { ROOT } from './root.mjs';
import { runNode, tail } from './run.mjs';
import { runStep, runSteps, tell } from './steps.mjs';

// Not in test-results/, which Playwright empties when it starts.
const REPORTS = '.cache/reports';

const tsc = 'node_modules/typescript/bin/tsc';

/** A check that is one test: it passes or fails as a whole. */
const check = (name, script, args) => ({
  name,
  async run() {
    const { code, output } = await runNode(name, script, args);
    return {
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      text: code === 0 ? '' : tail(output, 60),
    };
  },
});

/** A test runner that writes a report. One that wrote none has failed, whatever it says. */
const suite = (name, script, argsFor, read) => ({
  name,
  async run() {
    const file = join(ROOT, REPORTS, `${name}.json`);
    rmSync(file, { force: true });
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const { code, output, log } = await runNode(name, script, argsFor(file), env);
    if (!existsSync(file)) return { passed: 0, failed: 1, text: `${tail(output)}\n\nAll of it is in ${log}` };
    const counts = read(JSON.parse(readFileSync(file, 'utf8')));
    const silent = code !== 0 && counts.failed === 0;
    return silent ? { ...counts, failed: 1, text: tail(output) } : counts;
  },
});

const CHECKS = [
  check('types', tsc, ['-p', 'tsconfig.tests.json']),
  check('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  check('architecture', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'packages',
    'playground',
  ]),
  suite(
    'unit',
    'node_modules/vitest/vitest.mjs',
    (file) => ['run', '--reporter=json', `--outputFile=${file}`],
    readVitest,
  ),
  suite('browser', 'node_modules/@playwright/test/cli.js', () => ['test', '--reporter=json'], readPlaywright),
];

/** Runs everything; the last line is the sum. */
export async function test() {
  console.log('Kommo Widget Kit');
  let passed = 0;
  let failed = 0;
  const failures = [];
  if (await runSteps([packagesStep, ...buildSteps, browserStep])) {
    for (const step of CHECKS) {
      try {
        const counts = await runCounted(step);
        passed += counts.passed;
        failed += counts.failed;
        if (counts.text) failures.push(`${step.name}\n\n${counts.text}`);
      } catch (error) {
        failed += 1;
        tell(error);
      }
    }
  } else {
    failed += 1;
  }
  for (const text of failures) console.log(`\n──── ${text}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

async function runCounted(step) {
  let counts = { passed: 0, failed: 0, text: '' };
  await runStep({
    name: step.name,
    async run(say) {
      counts = await step.run(say);
      return counts.failed === 0 ? `${counts.passed} passed` : `${counts.failed} failed`;
    },
  });
  return counts;
}
