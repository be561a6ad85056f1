import type { Finding } from '../model/finding.ts';
import { summarize } from '../summarize.ts';
import { placeOf, type Reporter, type Result } from './result.ts';

/** JUnit's XML: a suite per widget, a failed case per error; warnings and notices are cases with output. */
export const reportJunit: Reporter = (results) => {
  const suites = results.map(suite);
  const tests = results.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const failures = results.reduce((sum, { findings }) => sum + summarize(findings).errors, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="kommo-widget validate" tests="${tests}" failures="${failures}" errors="0">
${suites.join('')}</testsuites>
`;
};

function suite({ path, findings }: Result): string {
  const { errors } = summarize(findings);
  const cases =
    findings.length === 0
      ? [`    <testcase${attributes({ classname: path, name: 'no problems' })}/>\n`]
      : findings.map((finding) => testcase(path, finding));
  const head = attributes({ name: path, tests: cases.length, failures: errors, errors: 0, skipped: 0 });
  return `  <testsuite${head}>\n${cases.join('')}  </testsuite>\n`;
}

function testcase(path: string, finding: Finding): string {
  const { rule, severity, message, hint, docs } = finding;
  const place = placeOf(finding);
  const head = attributes({ classname: path, name: place === '' ? rule : `${rule} ${place}` });
  const text = escapeXml(`${message}\n${hint}\n${docs}`);
  const body =
    severity === 'error'
      ? `<failure${attributes({ message, type: rule })}>${text}</failure>`
      : `<system-out>${severity}: ${text}</system-out>`;
  return `    <testcase${head}>${body}</testcase>\n`;
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');

/** Also takes out the characters that XML 1.0 cannot hold in any form. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
