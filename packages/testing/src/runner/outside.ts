import { isLoopback, type OutsideCall } from '@kommo-widget/server';
import type { Page } from 'playwright-core';
import type { SurfaceProblem } from './report.ts';

export interface OutsideWatch {
  /** What was recorded since the last time. */
  take(): SurfaceProblem[];
}

const LOCAL_SCHEMES = /^(data|blob|about|chrome-error):/;

/**
 * Records the requests of a page to other machines, and how they ended: its own, which fail in the browser when they
 * are not allowed, because it cannot resolve their names; and those that it made through the proxy.
 */
export function watchOutside(page: Page, proxied: () => readonly OutsideCall[]): OutsideWatch {
  const known = new WeakSet<OutsideCall>();
  let problems: SurfaceProblem[] = [];
  const isOutside = (url: string): boolean => !LOCAL_SCHEMES.test(url) && !isLoopback(new URL(url).hostname);
  page.on('requestfailed', (request) => {
    if (!isOutside(request.url())) return;
    problems.push({
      kind: 'network',
      message: `${request.method()} ${request.url()} did not leave this machine (--allow-host ${new URL(request.url()).hostname} lets it).`,
    });
  });
  page.on('requestfinished', (request) => {
    if (!isOutside(request.url())) return;
    problems.push({
      kind: 'network',
      message: `${request.method()} ${request.url()} left this machine, as allowed.`,
    });
  });
  return {
    take() {
      const fresh = proxied().filter((call) => !known.has(call) && isOutside(call.url));
      for (const call of fresh) known.add(call);
      const taken = [...problems, ...fresh.map(asProblem)];
      problems = [];
      return taken;
    },
  };
}

const asProblem = ({ method, url, allowed, error }: OutsideCall): SurfaceProblem => ({
  kind: 'network',
  message: `${method} ${url} ${error ?? (allowed ? 'left this machine, as allowed.' : 'did not leave this machine.')}`,
});
