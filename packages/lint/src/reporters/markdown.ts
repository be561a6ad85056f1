import type { Finding } from '../model/finding.ts';
import { summarize } from '../summarize.ts';
import { placeOf, type Reporter, type Result } from './result.ts';

const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
/** A summary is for reading; the whole list is in the other formats. */
const MAX_ROWS = 100;

/** A summary for a job or a pull request. */
export const reportMarkdown: Reporter = (results) => {
  const head = [
    '## kommo-widget validate\n',
    '| widget | | errors | warnings | notices |',
    '|---|---|---:|---:|---:|',
  ];
  const rows = results.map(({ path, findings }) => {
    const { ok, errors, warnings, notices } = summarize(findings);
    return `| ${cell(path)} | ${ok ? '✅' : '❌'} | ${errors} | ${warnings} | ${notices} |`;
  });
  const details = results.filter(({ findings }) => findings.length > 0).map(section);
  return `${[...head, ...rows, ...details].join('\n')}\n`;
};

function section({ path, findings }: Result): string {
  const order = ['error', 'warning', 'notice'];
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const rest = sorted.length - MAX_ROWS;
  return [
    `\n### ${cell(path)}\n`,
    '| | where | what | how to mend it |',
    '|---|---|---|---|',
    ...sorted.slice(0, MAX_ROWS).map(row),
    ...(rest > 0 ? [`\n${rest} more.`] : []),
  ].join('\n');
}

const row = (finding: Finding): string => {
  const { severity, rule, message, hint, docs } = finding;
  const place = placeOf(finding);
  return `| ${MARKS[severity]} | ${place === '' ? '' : `\`${cell(place).replaceAll('`', "'")}\``} | ${cell(message)} [${rule}](${docs}) | ${cell(hint)} |`;
};

/** On one line, with nothing that a table or HTML would take for its own. */
const cell = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('[', '\\[');
