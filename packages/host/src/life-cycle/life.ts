import type { Amd } from '../amd/create-amd.ts';
import type { StagePage } from '../contract.ts';
import type { WidgetServices } from '../widget/services.ts';
import type { WidgetInstance } from '../widget/widget-state.ts';
import type { TextCache } from './load-files.ts';
import type { Registry } from './registry.ts';

/** What the steps of the life cycle share. */
export interface Life {
  readonly amd: Amd;
  readonly registry: Registry;
  readonly services: WidgetServices;
  readonly texts: TextCache;
  /** `APP.widgets.list`. */
  readonly list: Record<string, WidgetInstance>;
  /** The page that is open; nothing before the first one. */
  page(): StagePage | undefined;
  /** Forgets what widgets subscribed to beside the widget object. */
  unsubscribe(code: string): void;
  /** Tells the pages that widgets, menus or settings changed. */
  changed(): void;
}
