import { currentPlace } from '../reports/attribution.ts';
import type { Reporter } from '../reports/reporter.ts';

interface Ask {
  readonly method: string;
  readonly url: string;
  readonly code: string;
}

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

function tell(reporter: Reporter, { method, url, code }: Ask, status: number, started: number): void {
  const at = Date.now();
  reporter.report({
    type: 'request',
    at,
    method,
    url,
    status,
    ms: Math.round(performance.now() - started),
    code,
  });
  if (status === 0) reporter.problem('network', new Error(`${method} ${url} got no answer.`), code);
}

function watchXhr(prototype: XMLHttpRequest, reporter: Reporter): () => void {
  const { open, send } = prototype;
  prototype.open = function openAndNote(this: XMLHttpRequest, ...args: Parameters<typeof open>) {
    const [method, url] = args;
    const code = currentPlace()?.code;
    if (code === undefined) asks.delete(this);
    else asks.set(this, { method: method.toUpperCase(), url: absolute(url), code });
    return open.apply(this, args);
  } as typeof open;
  prototype.send = function sendAndTell(this: XMLHttpRequest, body) {
    const ask = asks.get(this);
    if (!ask) return send.call(this, body);
    const started = performance.now();
    this.addEventListener('loadend', () => tell(reporter, ask, this.status, started), { once: true });
    return send.call(this, body);
  };
  return () => Object.assign(prototype, { open, send });
}

function watchFetch(window: Window & typeof globalThis, reporter: Reporter): () => void {
  const original = window.fetch;
  window.fetch = function fetchAndTell(input, init) {
    const code = currentPlace()?.code;
    const answer = original.call(window, input, init);
    if (code === undefined) return answer;
    const started = performance.now();
    const request = input instanceof Request ? input : undefined;
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
    const ask = { method, url: absolute(request?.url ?? String(input)), code };
    answer.then(
      (reply) => tell(reporter, ask, reply.status, started),
      () => tell(reporter, ask, 0, started),
    );
    return answer;
  };
  return () => {
    window.fetch = original;
  };
}

function absolute(url: string | URL): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return String(url);
  }
}
