import { relative } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Counts of a run, and its failures in words.
 *
 * @typedef {{ passed: number, failed: number, text: string }} Counts
 */

const LONGEST = 2000;

/** @returns {Counts} from the JSON report of vitest */
export function readVitest(report) {
  const texts = [];
  for (const file of report.testResults) {
    const where = relative(ROOT, file.name);
    // A file that could not even be loaded has no tests to fail.
    if (file.status === 'failed' && file.assertionResults.length === 0)
      texts.push(`${where}\n${cut(file.message)}`);
    for (const test of file.assertionResults) {
      if (test.status === 'failed')
        texts.push(`${where} > ${test.fullName}\n${cut(test.failureMessages.join('\n'))}`);
    }
  }
  return { passed: report.numPassedTests, failed: texts.length, text: texts.join('\n\n') };
}

/** @returns {Counts} from the JSON report of Playwright. What held at the second try passes, and is still named in the text. */
export function readPlaywright(report) {
  const texts = report.errors.map((error) => cut(error.message));
  const notes = [];
  let passed = 0;
  const walk = (suite, names) => {
    for (const inner of suite.suites ?? []) walk(inner, [...names, inner.title]);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === 'expected' || test.status === 'flaky') passed += 1;
        if (test.status === 'expected' || test.status === 'skipped') continue;
        const errors = test.results.flatMap((result) => result.errors.map((error) => error.message));
        const text = `${[...names, spec.title].join(' > ')} (${test.status})\n${cut(errors.join('\n'))}`;
        (test.status === 'flaky' ? notes : texts).push(text);
      }
    }
  };
  for (const suite of report.suites) walk(suite, [suite.title]);
  return { passed, failed: texts.length, text: [...texts, ...notes].join('\n\n') };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal are control characters.
const cut = (text = '') => text.replace(/\u001b\[[0-9;]*m/g, '').slice(0, LONGEST);
