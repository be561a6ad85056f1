import { currentPlace, type WidgetPlace } from '../reports/attribution.ts';
import type { Reporter } from '../reports/reporter.ts';

interface Ask {
  readonly method: string;
  readonly url: string;
  readonly place: Partial<WidgetPlace> & { readonly code: string };
}

/** The mark of a reply that says: the CRM has no such route. */
const NOT_SIMULATED = 'x-kit-not-simulated';

const asks = new WeakMap<XMLHttpRequest, Ask>();

/**
 * Reports the requests that widgets make, by XMLHttpRequest and by fetch, with the widget that made them. Nothing about
 * the requests themselves changes. Gives what puts the originals back.
 */
export function watchRequests(window: Window & typeof globalThis, reporter: Reporter): () => void {
  const stops = [watchXhr(window.XMLHttpRequest.prototype, reporter), watchFetch(window, reporter)];
  return () => {
    for (const stop of stops) stop();
  };
}

function tell(reporter: Reporter, { method, url, place }: Ask, status: number, started: number): void {
  const at = Date.now();
  reporter.report({
    type: 'request',
    at,
    method,
    url,
    status,
    ms: Math.round(performance.now() - started),
    code: place.code,
  });
  if (status === 0) reporter.problem('network', new Error(`${method} ${url} got no answer.`), place.code);
}

function tellRoute(reporter: Reporter, { method, url, place }: Ask, mark: string | null): void {
  if (mark !== null) reporter.gap('route', `${method} ${new URL(url).pathname}`, place);
}

const placeOfCaller = (): Ask['place'] | undefined => {
  const place = currentPlace();
  return place?.code === undefined ? undefined : { ...place, code: place.code };
};

function watchXhr(prototype: XMLHttpRequest, reporter: Reporter): () => void {
  const { open, send } = prototype;
  prototype.open = function openAndNote(this: XMLHttpRequest, ...args: Parameters<typeof open>) {
    const [method, url] = args;
    const place = placeOfCaller();
    if (place === undefined) asks.delete(this);
    else asks.set(this, { method: method.toUpperCase(), url: absolute(url), place });
    return open.apply(this, args);
  } as typeof open;
  prototype.send = function sendAndTell(this: XMLHttpRequest, body) {
    const ask = asks.get(this);
    if (!ask) return send.call(this, body);
    const started = performance.now();
    const ended = (): void => {
      tell(reporter, ask, this.status, started);
      // Of another origin the browser would complain about a header that it may not show.
      if (isOwn(ask.url)) tellRoute(reporter, ask, this.getResponseHeader(NOT_SIMULATED));
    };
    this.addEventListener('loadend', ended, { once: true });
    return send.call(this, body);
  };
  return () => Object.assign(prototype, { open, send });
}

function watchFetch(window: Window & typeof globalThis, reporter: Reporter): () => void {
  const original = window.fetch;
  window.fetch = function fetchAndTell(input, init) {
    const place = placeOfCaller();
    const answer = original.call(window, input, init);
    if (place === undefined) return answer;
    const started = performance.now();
    const request = input instanceof Request ? input : undefined;
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
    const ask = { method, url: absolute(request?.url ?? String(input)), place };
    answer.then(
      (reply) => {
        tell(reporter, ask, reply.status, started);
        tellRoute(reporter, ask, reply.headers.get(NOT_SIMULATED));
      },
      () => tell(reporter, ask, 0, started),
    );
    return answer;
  };
  return () => {
    window.fetch = original;
  };
}

const isOwn = (url: string): boolean => url.startsWith(`${location.origin}/`);

function absolute(url: string | URL): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return String(url);
  }
}
