import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportMarkdown } from './markdown.ts';
import type { Reporter } from './result.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text/report.ts';
import { textSummary } from './text/summary.ts';

export type Format = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'markdown';

/** Every output format, as a pure function of the results. */
export const REPORTERS: Readonly<Record<Format, Reporter>> = {
  text: (results, options) =>
    `${results.map((result) => reportText(result, options)).join('')}${textSummary(results, options)}`,
  json: reportJson,
  sarif: reportSarif,
  junit: reportJunit,
  github: reportGithub,
  markdown: reportMarkdown,
};
