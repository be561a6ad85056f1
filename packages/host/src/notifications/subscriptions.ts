import type { Reporter } from '../reports/reporter.ts';

type Hear = (data: unknown) => void;

export interface Subscriptions {
  add(code: string, hear: Hear): void;
  remove(code: string): void;
  /** Gives a notification to every widget that asked for them. */
  tell(data: Readonly<Record<string, unknown>>): void;
}

/** `APP.addNotificationCallback(widget_code, fn)`: meant for widgets with `init_once`. */
export function createSubscriptions(reporter: Reporter): Subscriptions {
  const all = new Map<string, Set<Hear>>();
  return {
    add(code, hear) {
      const own = all.get(code) ?? new Set();
      all.set(code, own.add(hear));
    },
    remove: (code) => void all.delete(code),
    tell(data) {
      for (const [code, own] of all) {
        for (const hear of own) {
          try {
            hear(data);
          } catch (cause) {
            reporter.problem('widget-error', cause, code);
          }
        }
      }
    },
  };
}
