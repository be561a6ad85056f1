import { isLoopback } from '@kommo-widget/server';
import type { Page } from 'playwright-core';
import type { SurfaceProblem } from './report.ts';

export interface OutsideWatch {
  /** What was recorded since the last time. */
  take(): SurfaceProblem[];
}

const LOCAL_SCHEMES = /^(data|blob|about|chrome-error):/;

/**
 * Records the requests of a page to other machines, and how they ended. Those that are not allowed fail in the
 * browser, which cannot resolve their names.
 */
export function watchOutside(page: Page): OutsideWatch {
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
      const taken = problems;
      problems = [];
      return taken;
    },
  };
}
