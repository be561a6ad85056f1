import type { AddressInfo } from 'node:net';
import { type Crm, type CrmOptions, createCrm, SCENARIOS } from '@kommo-widget/crm';
import { playgroundDist } from '@kommo-widget/playground';
import { createApp } from './app.ts';
import { createDataState } from './data-state.ts';
import { isLoopback, namesFor } from './guard/names.ts';
import type { OutsideCall, RequestRecord } from './http/records.ts';
import { createRingLog } from './http/ring-log.ts';
import { listen } from './listen.ts';
import type { RunningServer, ServerOptions } from './options.ts';
import { firstCard } from './page/card.ts';
import { allowed } from './proxy/allowed.ts';
import { createPushes } from './pushes.ts';
import { createBackgroundLint } from './widgets/background-lint.ts';
import { createShelf } from './widgets/shelf.ts';
import { watchWidget } from './widgets/watch.ts';

const LOOPBACK = '127.0.0.1';
const LOG_LIMIT = 500;

/**
 * Starts the one server: stage, inspector, widget files, CRM and proxy.
 *
 * @throws KitError when a widget cannot be opened, the port is taken, the scenario is not known, …
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const host = options.host ?? LOOPBACK;
  const given = options.crm ?? {};
  const crm = isCrm(given) ? given : await createCrm(given);
  const pushes = createPushes();
  const shelf = createShelf(crm, pushes);
  const closers: (() => unknown)[] = [crm.listen((push) => pushes.send(push))];
  if (!isCrm(given)) closers.push(() => crm.close());
  const close = async (): Promise<void> => {
    for (const step of closers.splice(0).reverse()) await step();
  };
  try {
    for (const source of options.widgets ?? []) await shelf.add(source);
    let port = 0;
    const app = createApp({
      crm,
      shelf,
      pushes,
      names: namesFor(host, () => port),
      pages: options.pages ?? playgroundDist,
      requests: createRingLog<RequestRecord>(LOG_LIMIT),
      outside: createRingLog<OutsideCall>(LOG_LIMIT),
      mayCall: allowed(options.allowHosts ?? []),
      data: createDataState(crm, pushes, startingData(given)),
    });
    const server = await listen(app.fetch, host, options.port);
    port = (server.address() as AddressInfo).port;
    closers.push(() => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    });
    const checks = createBackgroundLint(shelf);
    closers.push(() => checks.close());
    for (const { code, path } of shelf.list()) {
      if (options.lint !== false) checks.schedule(code);
      if (options.watch === false || path === undefined) continue;
      const stop = await watchWidget(path, (files) => {
        void shelf.refresh(code, files).then(() => options.lint === false || checks.schedule(code));
      });
      closers.push(stop);
    }
    const url = `http://${isLoopback(host) ? 'demo.kommo.localhost' : host}:${port}`;
    const card = await firstCard(crm, url);
    return {
      url,
      card: url + card,
      inspector: `${url}/__kit/#${card}`,
      token: crm.credentials.token,
      port,
      crm,
      widgets: shelf.list().map(({ code }) => ({ code })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const isCrm = (value: Crm | CrmOptions): value is Crm => 'fetch' in value;

function startingData(given: Crm | CrmOptions) {
  const { scenario, seed } = isCrm(given) ? {} : given;
  return { scenario: scenario ?? SCENARIOS[0]?.name ?? '', seed: seed ?? 1, scenarios: SCENARIOS };
}
