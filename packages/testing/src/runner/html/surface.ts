import { LOCATIONS, type LocationCode } from '@kommo-widget/manifest';
import type { CallbackRecord, SurfaceProblem, SurfaceReport } from '../report.ts';
import { escapeMarkup } from './escape.ts';

/** Problems that fail a surface; the others are worth a look. */
const FAILING = new Set<SurfaceProblem['kind']>(['host-gap', 'load-error']);

/** Widgets are told apart by their place in the report: two of them may have one code. */
export const surfaceId = (widget: number, location: string): string =>
  `widget-${widget}-${escapeMarkup(location)}`;

/** One surface: its picture, its callbacks and what was wrong. */
export function surfaceSection(surface: SurfaceReport, id: string): string {
  const title = LOCATIONS[surface.location as LocationCode]?.title ?? surface.location;
  const picture =
    surface.screenshot === ''
      ? '<p class="dim">No picture.</p>'
      : `<a href="${escapeMarkup(surface.screenshot)}"><img src="${escapeMarkup(surface.screenshot)}" alt="${escapeMarkup(title)}" loading="lazy"></a>`;
  return `<article id="${id}">
<div>${picture}</div>
<div>
<h3><span class="${surface.ok ? 'good">✓' : 'bad">✗'}</span> ${escapeMarkup(title)} <code class="dim">${escapeMarkup(surface.location)}</code></h3>
<p class="dim"><code>${escapeMarkup(surface.url)}</code> · ${surface.ms} ms</p>
${callbackTable(surface.callbacks)}
${problemList(surface.problems)}
</div>
</article>`;
}

function callbackTable(callbacks: readonly CallbackRecord[]): string {
  if (callbacks.length === 0) return '<p class="dim">No callback ran.</p>';
  const rows = callbacks.map(({ name, outcome, ms, error, source }) => {
    const look = outcome === 'returned' ? 'good' : outcome === 'timeout' ? 'odd' : 'bad';
    const why = error === undefined ? '' : `<br><code>${escapeMarkup(error)}</code> ${place(source)}`;
    return `<tr><td><code>${escapeMarkup(name)}</code></td><td><span class="${look}">${outcome}</span>${why}</td><td>${ms} ms</td></tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

function problemList(problems: readonly SurfaceProblem[]): string {
  if (problems.length === 0) return '';
  const items = problems.map(
    ({ kind, message, source }) =>
      `<li><span class="${FAILING.has(kind) ? 'bad' : 'odd'}">${kind}</span> ${escapeMarkup(message)} ${place(source)}</li>`,
  );
  return `<ul>${items.join('\n')}</ul>`;
}

const place = (source: string | undefined): string =>
  source === undefined ? '' : `<code class="dim">${escapeMarkup(source)}</code>`;
