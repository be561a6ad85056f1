import type { StageReport } from '@kommo-widget/manifest';
import type { RunningServer } from '@kommo-widget/server';
import type { Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { waitForWidgets } from '../stage/wait-for-widgets.ts';

/** The kit as a test sees it: a server of its own, and the page that looks at it. */
export interface Kit {
  readonly server: RunningServer;
  /** Base address, without a slash at the end. */
  readonly url: string;
  /** Code of the first widget. */
  readonly code: string;
  /** What the stage reported so far: callbacks, gaps, problems, requests. */
  readonly reports: readonly StageReport[];
  /** Opens a page of the stage by its path and waits for its widgets. */
  open(path: string): Promise<void>;
  /** Opens a card, by default that of the first lead with a contact and a company. */
  openCard(entity?: 'leads' | 'contacts' | 'companies' | 'customers', id?: number): Promise<void>;
  /** Asks the API as the admin. Nothing for an empty reply; throws with status and body for an error. */
  api<T = unknown>(method: string, path: string, body?: unknown): Promise<T>;
}

export function createKit(server: RunningServer, page: Page, reports: readonly StageReport[]): Kit {
  const api = <T>(method: string, path: string, body?: unknown): Promise<T> =>
    ask<T>(server, method, path, body);
  const open = async (path: string): Promise<void> => {
    await page.goto(server.url + path);
    await waitForWidgets(page);
  };
  return {
    server,
    url: server.url,
    code: server.widgets[0]?.code ?? '',
    reports,
    open,
    api,
    async openCard(entity = 'leads', id) {
      if (id !== undefined) return open(`/${entity}/detail/${id}`);
      if (entity === 'leads') return open(new URL(server.card).pathname);
      const list = await api<{ _embedded: Record<string, { id: number }[]> }>(
        'GET',
        `/api/v4/${entity}?limit=1`,
      );
      return open(`/${entity}/detail/${list._embedded[entity]?.[0]?.id}`);
    },
  };
}
