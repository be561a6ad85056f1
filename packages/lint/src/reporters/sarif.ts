import type { Finding, Severity } from '../model/finding.ts';
import { RULES, type RuleInfo } from '../rule-list.ts';
import { isArchive, openablePath, placeOf, type Reporter, type Result } from './result.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** SARIF 2.1.0, as code scanning takes it. Of the rules only those that found something are described. */
export const reportSarif: Reporter = (results) => {
  const found = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const codes = [...found].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kommo-widget',
            informationUri: 'https://www.npmjs.com/package/kommo-widget',
            rules: codes.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((result) =>
          result.findings.map((finding) => toResult(result, finding, codes.indexOf(finding.rule))),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** A finding that is no rule's (a path that could not be opened) has no more than its code. */
function descriptor(code: string): object {
  const info = RULES.find((rule) => rule.code === code);
  return info ? described(info) : { id: code };
}

const described = ({ code, title, family, severity, docs, fixable }: RuleInfo): object => ({
  id: code,
  shortDescription: { text: `${title}.` },
  helpUri: docs,
  defaultConfiguration: severity.private === 'off' ? { enabled: false } : { level: LEVELS[severity.private] },
  properties: { tags: [family], fixable },
});

function toResult(result: Result, finding: Finding, ruleIndex: number): object {
  const { rule, severity, message, hint, line, column, endLine, endColumn, pointer, file } = finding;
  const inArchive = isArchive(result.path);
  const region =
    line === null || inArchive ? undefined : { startLine: line, startColumn: column, endLine, endColumn };
  const place = inArchive && file !== null ? `${placeOf(finding)}: ` : '';
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${place}${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(openablePath(result, finding)) },
          ...(region ? { region } : {}),
        },
        ...(pointer === null ? {} : { logicalLocations: [{ fullyQualifiedName: pointer || '/' }] }),
      },
    ],
  };
}

const toUri = (path: string): string =>
  path
    .split('/')
    .map((step) => encodeURIComponent(step.replaceAll(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
