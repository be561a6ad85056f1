/** Whatever was thrown or rejected with, as an error: widgets throw strings, jqXHR objects and nothing at all. */
export function errorOf(cause: unknown): Error {
  if (cause instanceof Error) return cause;
  if (typeof cause === 'object' && cause !== null) {
    const { message, statusText, status, stack } = cause as Record<string, unknown>;
    const text = [message, statusText, status].find((part) => part !== undefined && part !== '');
    const error = new Error(String(text ?? brief(cause)));
    if (typeof stack === 'string') error.stack = stack;
    return error;
  }
  return new Error(cause === undefined ? 'no reason given' : String(cause));
}

const LONGEST = 300;

/** A value for a log: short, and never throwing (cyclic objects, jQuery sets, getters that throw). */
export function brief(value: unknown): string {
  try {
    return (JSON.stringify(value, shorten) ?? String(value)).slice(0, LONGEST);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function shorten(_key: string, value: unknown): unknown {
  if (typeof value === 'function') return 'function';
  if (value instanceof Node) return `<${value.nodeName.toLowerCase()}>`;
  if (typeof value === 'object' && value !== null && 'jquery' in value)
    return `jQuery(${(value as { length?: number }).length})`;
  return value;
}
