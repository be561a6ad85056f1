import type { StagePush, WidgetList } from '@kommo-widget/manifest';
import type { KnownWidget } from '../contract.ts';
import type { Life } from './life.ts';
import { startWidget } from './start-widget.ts';
import { stopWidget } from './stop-widget.ts';
import { wants } from './wanted.ts';

type Changed = Extract<StagePush, { type: 'widget-changed' }>;

/** Files from which the list of widgets is made: after a change of one, the entries are read anew. */
const IN_THE_LIST = /(^|\/)(manifest\.json|i18n\/[^/]+\.json)$/;

/**
 * Puts the new version of a widget in the place of the old one without touching the page: the old one ends, every
 * module below its address is forgotten, the new one goes through its whole life on the page that is open.
 */
export async function swapWidget(life: Life, push: Changed, readList: () => Promise<void>): Promise<void> {
  const { registry, amd } = life;
  const before = registry.known.get(push.code);
  const ran = registry.running.has(push.code);
  stopWidget(life, push.code);
  amd.unload(`/upl/${encodeURIComponent(push.code)}/`);
  dropStyles(push.code);
  if (!before || push.files.some((file) => IN_THE_LIST.test(file))) await readList();
  const known = registry.known.get(push.code);
  if (!known) return;
  const widget: KnownWidget = { ...known, installed_version: push.version };
  registry.known.set(push.code, widget);
  const page = life.page();
  if (page && (ran || (widget.active === 'Y' && wants(widget, page.area)))) await startWidget(life, widget);
}

/** Widgets link their stylesheet once and look for it before they do so again, so the old one must go. */
function dropStyles(code: string): void {
  for (const link of document.querySelectorAll(`link[rel=stylesheet][href*="/upl/${CSS.escape(code)}/"]`))
    link.remove();
}

/** The account's widgets as they are now. */
export async function readWidgetList(life: Life): Promise<void> {
  const reply = await fetch('/ajax/widgets/list', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: '{}',
  });
  if (!reply.ok) return;
  const { widgets } = (await reply.json()) as Partial<WidgetList>;
  if (widgets) life.registry.replaceAll(widgets);
  life.changed();
}
