import type { Route } from '../http/route.ts';
import { coverage } from './coverage.ts';

const MARKS = { simulated: 'yes', partly: 'partly', missing: 'no' } as const;

/** A path of the index as a person reads it. */
const shown = (path: string): string =>
  `\`${path.replace('{E}', '{entity}').replace('{T}', '{entity}').replaceAll('|', ' or ')}\``;

/** `docs/api-coverage.md`: made from the definitions of the routes, never written by hand. */
export function coveragePage(routes: readonly Route[]): string {
  const rows = coverage(routes);
  const simulated = rows.filter((row) => row.state === 'simulated').length;
  const outside = routes.filter((route) => route.reply.status === 501);
  const others = routes.filter((route) => route.section === 'kit');
  return [
    '# What the mock CRM answers',
    '',
    '<!-- Made by packages/crm/scripts/pages.mjs from the definitions of the routes. -->',
    '',
    `Of ${rows.length} routes of the API's index ${simulated} are simulated (${percent(simulated, rows.length)} %).`,
    'An entity is one of leads, contacts, companies, customers; fields also belong to segments and lists. The OpenAPI',
    'document is at `/__kit/api/openapi.json` of a running CRM.',
    '',
    '| method | path | simulated |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.method} | ${shown(row.path)} | ${MARKS[row.state]} |`),
    '',
    '## Out of scope',
    '',
    'These answer 501 with a problem that names them.',
    '',
    '| method | path | why |',
    '|---|---|---|',
    ...outside.map(
      (route) =>
        `| ${route.method} | ${shown(route.path)} | ${route.summary.replace('Not simulated: ', '')} |`,
    ),
    '',
    '## Steering the mock',
    '',
    '| method | path | what it does |',
    '|---|---|---|',
    ...others.map((route) => `| ${route.method} | ${shown(route.path)} | ${route.summary} |`),
    '',
  ].join('\n');
}

const percent = (part: number, whole: number): number => Math.floor((part / whole) * 1_000) / 10;
