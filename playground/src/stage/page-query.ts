/** The few members of jQuery that the pages use. */
export interface PageQuery {
  on(events: string, handler: PageHandler): PageQuery;
  on(events: string, selector: string, handler: PageHandler): PageQuery;
  off(events: string): PageQuery;
  trigger(event: string, extra?: readonly unknown[]): PageQuery;
}

export interface PageEvent {
  readonly type: string;
  readonly target: Element;
  readonly currentTarget: Element;
  preventDefault(): void;
}

export type PageHandler = (event: PageEvent, ...extra: readonly unknown[]) => void;

const { jQuery } = globalThis as { jQuery?: (target: EventTarget | string) => PageQuery };
let listeners = 0;

/** The page's own jQuery, kept from before any widget could replace the global. */
export function $(target: EventTarget | string): PageQuery {
  if (!jQuery) throw new Error('jQuery is missing: /__kit/vendor/require.js was not served.');
  return jQuery(target);
}

/**
 * Hears events below an element through jQuery: `$(field).val(x).trigger('change')` of a widget fires no native event,
 * so `addEventListener` would miss it. Returns the function that ends it.
 */
export function listen(
  root: EventTarget,
  events: string,
  selector: string,
  handler: PageHandler,
): () => void {
  listeners += 1;
  const space = `.kitPage${listeners}`;
  $(root).on(
    events
      .split(' ')
      .map((name) => name + space)
      .join(' '),
    selector,
    handler,
  );
  return () => {
    $(root).off(space);
  };
}
