import type { AddressInfo } from 'node:net';
import { type Crm, type CrmOptions, createCrm } from '@kommo-widget/crm';
import { playgroundDist } from '@kommo-widget/playground';
import { createApp } from './app.ts';
import { isLoopback, namesFor } from './guard/names.ts';
import type { OutsideCall, RequestRecord } from './http/records.ts';
import { createRingLog } from './http/ring-log.ts';
import { closeServer, listen } from './listen.ts';
import type { RunningServer, ServerOptions } from './options.ts';
import { firstCard } from './page/card.ts';
import { allowed } from './proxy/allowed.ts';
import { createPushes } from './pushes.ts';
import { follow } from './widgets/follow.ts';
import { createShelf } from './widgets/shelf.ts';

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
  const mayCall = allowed(options.allowHosts ?? []);
  const crm = isCrm(given) ? given : await createCrm({ mayReach: (url) => mayCall(url.hostname), ...given });
  const pushes = createPushes();
  const shelf = createShelf(crm, pushes);
  const outside = createRingLog<OutsideCall>(LOG_LIMIT);
  const closers: (() => unknown)[] = [crm.listen((push) => pushes.send(push))];
  if (!isCrm(given)) closers.unshift(() => crm.close());
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
      outside,
      names: namesFor(host, () => port),
      pages: options.pages ?? playgroundDist,
      requests: createRingLog<RequestRecord>(LOG_LIMIT),
      mayCall,
    });
    const server = await listen({
      fetch: app.fetch,
      host,
      port: options.port,
      ownProcess: options.ownProcess,
    });
    closers.push(() => closeServer(server));
    port = (server.address() as AddressInfo).port;
    closers.push(await follow(shelf, options));
    const url = `http://${nameOf(host)}:${port}`;
    const card = await firstCard(crm, url);
    return {
      url,
      card: url + card,
      inspector: `${url}/__kit/#${card}`,
      get token() {
        return crm.credentials.token;
      },
      port,
      crm,
      widgets: shelf.list().map(({ code }) => ({ code })),
      onPush: pushes.listen,
      outside: outside.list,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const isCrm = (value: Crm | CrmOptions): value is Crm => 'fetch' in value;

/** The name to print: one that shows a subdomain where that leads here, else the address itself. */
const nameOf = (host: string): string =>
  isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'demo.kommo.localhost' : host;
