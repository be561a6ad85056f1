/** A callback and the object it is called on: `leads.selected` runs with `callbacks.leads` as `this`. */
export interface FoundCallback {
  readonly fn: (...args: never[]) => unknown;
  readonly self: unknown;
}

const fields = (value: unknown): Record<string, unknown> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null
    ? (value as Record<string, unknown>)
    : {};

/** Finds a callback by its dotted name; a widget may also hold it under the whole name as one key. */
export function callbackOf(callbacks: unknown, name: string): FoundCallback | undefined {
  const whole = fields(callbacks)[name];
  if (typeof whole === 'function') return { fn: whole as FoundCallback['fn'], self: callbacks };
  const [first = '', second] = name.split('.');
  if (second === undefined) return undefined;
  const group = fields(callbacks)[first];
  const nested = fields(group)[second];
  return typeof nested === 'function' ? { fn: nested as FoundCallback['fn'], self: group } : undefined;
}
