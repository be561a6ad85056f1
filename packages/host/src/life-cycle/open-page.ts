import type { WidgetSystem } from '@kommo-widget/manifest';
import type { StagePage } from '../contract.ts';
import type { Life } from './life.ts';
import { tearDown } from './load-widgets.ts';
import { displayedCounts, systemAreaOf } from './wanted.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a new page changes beside the widgets themselves. */
export interface PageTurn {
  readonly life: Life;
  /** `APP.widgets.system`. */
  readonly system: Writable<WidgetSystem>;
  readonly flags: { loaded: boolean };
  setPage(page: StagePage): void;
  closeModals(): void;
  /** The run that `widgets:load` has started. */
  loading(): Promise<void>;
}

/** Shows a page to the widgets: those of the page before end, the events are fired, those of this page run. */
export async function openPage(turn: PageTurn, page: StagePage): Promise<void> {
  const { life, flags, system } = turn;
  const { $, panel, reporter } = life.services;
  flags.loaded = false;
  tearDown(life);
  turn.closeModals();
  turn.setPage(page);
  const counts = displayedCounts([...life.registry.known.values()]);
  Object.assign(system, {
    area: systemAreaOf(page.area),
    displayed_count_by_area: counts,
    displayed_count: counts[page.area] ?? 0,
  });
  panel.reset(page.card?.entity ?? '', (counts[page.area] ?? 0) > 0);
  $(document).trigger('page:changed').trigger('widgets:load');
  await turn.loading();
  if (life.page() !== page) return;
  flags.loaded = true;
  $('#list_table').trigger('list:checkbox');
  const widgets = [...life.registry.running.keys()];
  reporter.report({ type: 'page', at: Date.now(), area: page.area, path: page.path, widgets });
}
