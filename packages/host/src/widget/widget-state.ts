import type { KnownWidget } from '../contract.ts';

/** What `new CustomWidget()` gave; everything on it is the widget's own. */
export interface WidgetInstance {
  callbacks?: unknown;
  ns?: string;
  init_once?: 'Y' | 'N';
  langs?: unknown;
}

/** One running widget. `settings` and `langs` stay the same objects for its whole life: widgets keep references. */
export interface WidgetState {
  readonly code: string;
  entry: KnownWidget;
  readonly settings: Record<string, unknown>;
  readonly langs: Record<string, unknown>;
  instance: WidgetInstance;
  /** Runs when the widget ends: what it forgot to take back itself. */
  readonly cleanups: (() => void)[];
}

export const createState = (entry: KnownWidget): WidgetState => ({
  code: entry.code,
  entry,
  settings: {},
  langs: {},
  instance: {},
  cleanups: [],
});

/** Puts new content into an object that others hold. */
export function refill(target: Record<string, unknown>, content: object): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, content);
}
