import type { Finding } from '../model/finding.ts';
import { isArchive, openablePath, placeOf, type Reporter, type Result } from './result.ts';

/** Workflow commands of GitHub Actions: each becomes an annotation at its line. */
export const reportGithub: Reporter = (results) =>
  results.flatMap((result) => result.findings.map((finding) => `${command(result, finding)}\n`)).join('');

function command(result: Result, finding: Finding): string {
  const { severity, rule, message, hint, docs, line, column, endLine, endColumn } = finding;
  const inArchive = isArchive(result.path);
  const properties = {
    file: openablePath(result, finding),
    ...(line === null || inArchive ? {} : { line, endLine, col: column, endColumn }),
    title: rule,
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const place = inArchive && finding.file !== null ? `${placeOf(finding)}: ` : '';
  return `::${severity} ${list.join(',')}::${escapeData(`${place}${message}\n${hint}\n${docs}`)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
