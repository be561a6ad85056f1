import type { RunReport, WidgetReport } from '../report.ts';
import { escapeMarkup } from './escape.ts';
import { STYLE } from './style.ts';
import { surfaceId, surfaceSection } from './surface.ts';

/** The report as one HTML page; the pictures lie beside it. */
export function htmlReport(report: RunReport): string {
  const surfaces = report.widgets.flatMap((widget) => widget.surfaces);
  const good = surfaces.filter(({ ok }) => ok).length;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Widget surfaces</title>
<style>${STYLE}</style>
<h1>Widget surfaces</h1>
<p class="${report.ok ? 'good' : 'bad'}">${good} of ${surfaces.length} surfaces of ${report.widgets.length === 1 ? 'one widget' : `${report.widgets.length} widgets`} are all right.</p>
${report.widgets.map(widgetSection).join('\n')}
</html>
`;
}

function widgetSection({ code, path, ok, surfaces, error }: WidgetReport, index: number): string {
  const links = surfaces.map(
    ({ location, ok: good }) =>
      `<a class="${good ? 'good' : 'bad'}" href="#${surfaceId(index, location)}">${escapeMarkup(location)}</a>`,
  );
  const sections = surfaces.map((surface) => surfaceSection(surface, surfaceId(index, surface.location)));
  return `<h2 class="${ok ? '' : 'bad'}">${escapeMarkup(code)} <small class="dim">${escapeMarkup(path)}</small></h2>
${error === undefined ? '' : `<p class="bad">${escapeMarkup(error)}</p>`}<nav>${links.join('\n')}</nav>
${sections.join('\n')}`;
}
