import { openMemory } from '@kommo-widget/archive';
import type { Finding } from '../../src/model/finding.ts';
import type { Result } from '../../src/reporters/result.ts';

/** A finding with everything, to be changed. */
export const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'manifest/unknown-location',
  severity: 'error',
  message: 'Kommo knows no location “lcart-1”.',
  hint: 'Did you mean “lcard-1”?',
  file: 'manifest.json',
  line: 2,
  column: 16,
  endLine: 2,
  endColumn: 25,
  pointer: '/locations/0',
  docs: 'https://example.com/rules/manifest/unknown-location.md',
  fixable: true,
  ...change,
});

/** Whatever a hostile archive could put into a report. */
export const nasty = 'a\u001b[31m"<b>\'&|`[x](y)\u202e,:%\r\n::error::\u0000]]>\u{1F600}';

const files = openMemory({ 'manifest.json': '{\n  "locations": ["lcart-1", "settings"]\n}\n' });

/** A folder with an error and a notice, an archive with a warning, a widget without findings, one with nasty texts. */
export const results: readonly Result[] = [
  {
    path: 'widgets/a',
    files,
    findings: [
      finding(),
      finding({
        severity: 'notice',
        rule: 'archive/empty-file',
        file: null,
        line: null,
        column: null,
        endLine: null,
        endColumn: null,
        pointer: null,
        fixable: false,
      }),
    ],
  },
  { path: 'dist/b.zip', findings: [finding({ severity: 'warning' })] },
  { path: 'widgets/c', findings: [] },
  { path: nasty, findings: [finding({ message: nasty, hint: nasty, file: nasty, rule: 'kit/not-found' })] },
];
