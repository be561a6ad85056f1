import type { WidgetSystem } from '@kommo-widget/manifest';
import type { Panel } from '../panel/create-panel.ts';
import { tellGaps } from '../reports/gaps.ts';
import type { Reporter } from '../reports/reporter.ts';
import type { WidgetInstance } from '../widget/widget-state.ts';
import type { PhonePanel } from './phone-panel.ts';

/** `APP.widgets`. */
export interface AppWidgets extends PhonePanel {
  readonly list: Record<string, WidgetInstance>;
  /** One object for the whole session; its content follows the page. */
  readonly system: WidgetSystem;
  readonly areas: Readonly<Record<string, unknown>>;
  /** True once every widget of the page is through its start. */
  loaded: boolean;
  current: unknown;
  readonly cf_actions: Record<string, unknown>;
  /** Searches for legal entities that widgets add. */
  readonly legal_handlers: unknown[];
  clear_cache(): void;
  registerToRightPanel(code: string): void;
}

interface Parts {
  readonly list: Record<string, WidgetInstance>;
  readonly system: WidgetSystem;
  readonly areas: Readonly<Record<string, unknown>>;
  readonly phone: PhonePanel;
  readonly panel: Panel;
  clearCache(): void;
}

export function createAppWidgets(parts: Parts, reporter: Reporter): AppWidgets {
  const widgets: AppWidgets = {
    list: parts.list,
    system: parts.system,
    areas: parts.areas,
    loaded: false,
    current: undefined,
    cf_actions: {},
    legal_handlers: [],
    clear_cache: parts.clearCache,
    registerToRightPanel: (code) => parts.panel.open(code),
    ...parts.phone,
  };
  return tellGaps(widgets, 'APP.widgets', reporter);
}
