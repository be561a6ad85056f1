import { escapeMarkup } from './html/escape.ts';
import type { RunReport, SurfaceReport, WidgetReport } from './report.ts';

/** The report as JUnit XML: a suite for each widget, a case for each surface. */
export function junitReport(report: RunReport): string {
  const suites = report.widgets.map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kommo-widget test">\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite({ code, path, surfaces, error }: WidgetReport): string {
  if (error !== undefined) return unopened(path, error);
  const failures = surfaces.filter(({ ok }) => !ok).length;
  const head = `<testsuite name="${escapeMarkup(code)}" tests="${surfaces.length}" failures="${failures}" errors="0" time="${seconds(surfaces)}">`;
  return `  ${head}\n${surfaces.map((surface) => testCase(code, surface)).join('\n')}\n  </testsuite>`;
}

const unopened = (path: string, error: string): string =>
  `  <testsuite name="${escapeMarkup(path)}" tests="1" failures="0" errors="1" time="0.000">
    <testcase classname="${escapeMarkup(path)}" name="open" time="0.000">
      <error message="${escapeMarkup(error)}"/>
    </testcase>
  </testsuite>`;

function testCase(code: string, surface: SurfaceReport): string {
  const head = `<testcase classname="${escapeMarkup(code)}" name="${escapeMarkup(surface.location)}" time="${seconds([surface])}"`;
  if (surface.ok) return `    ${head}/>`;
  const lines = failuresOf(surface);
  return `    ${head}>\n      <failure message="${escapeMarkup(lines[0] ?? '')}">${escapeMarkup(lines.join('\n'))}</failure>\n    </testcase>`;
}

/** Why a surface is not all right, a line each. */
export function failuresOf({ callbacks, problems }: SurfaceReport): readonly string[] {
  const at = (source: string | undefined): string => (source === undefined ? '' : ` (${source})`);
  return [
    ...callbacks
      .filter(({ outcome }) => outcome === 'threw' || outcome === 'rejected')
      .map(({ name, outcome, error, source }) => `${name} ${outcome}: ${error ?? ''}${at(source)}`),
    ...problems
      .filter(({ kind }) => kind === 'host-gap' || kind === 'load-error')
      .map(({ message, source }) => `${message}${at(source)}`),
  ];
}

const seconds = (surfaces: readonly SurfaceReport[]): string =>
  (surfaces.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(3);
