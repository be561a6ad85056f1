import type { WidgetEntry } from '@kommo-widget/manifest';
import type { KnownWidget, StagePage } from '../contract.ts';
import type { WidgetState } from '../widget/widget-state.ts';

/** Which widgets the account knows, and which of them run on the page. */
export interface Registry {
  readonly known: Map<string, KnownWidget>;
  readonly running: Map<string, WidgetState>;
  /** Widgets whose start is under way, with the page it is for: a second request for the same is refused. */
  readonly starting: Map<string, StagePage | undefined>;
  /** Takes newer entries; what the list no longer names is forgotten. */
  replaceAll(widgets: Readonly<Record<string, WidgetEntry>>): void;
}

export function createRegistry(widgets: Readonly<Record<string, WidgetEntry>>): Registry {
  const known = new Map<string, KnownWidget>();
  const replaceAll = (next: Readonly<Record<string, WidgetEntry>>): void => {
    known.clear();
    for (const [code, entry] of Object.entries(next)) known.set(code, { ...entry, code });
  };
  replaceAll(widgets);
  return { known, running: new Map(), starting: new Map(), replaceAll };
}

/** An entry of the list does not carry its own code; its files' address does. */
export function withCode(entry: WidgetEntry | KnownWidget): KnownWidget {
  if ('code' in entry) return entry;
  const code = /\/upl\/([^/]+)\//.exec(entry.path)?.[1] ?? String(entry.id);
  return { ...entry, code: decodeURIComponent(code) };
}
