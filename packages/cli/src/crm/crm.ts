import { resolve } from 'node:path';
import { SCENARIOS } from '@kommo-widget/crm';
import { type RunningCrm, startCrmServer } from '@kommo-widget/server';
import colours from 'picocolors';
import type { CrmCommandOptions } from '../commands/crm.ts';
import type { Io } from '../io.ts';
import { chooseScenario } from './own-scenarios.ts';

/** `kommo-widget crm`: serves until it is interrupted. */
export async function serveCrm(options: CrmCommandOptions, io: Io): Promise<void> {
  const { port, host, tls, db, seed, allowHost, fault, rateLimit } = options;
  const { scenario, scenarios } = await chooseScenario([io.cwd], options.scenario, io.cwd);
  const server = await startCrmServer({
    ownProcess: io.ownProcess,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(tls === undefined ? {} : { tls }),
    ...(allowHost === undefined ? {} : { allowHosts: allowHost }),
    crm: {
      ...(db === undefined ? {} : { db: resolve(io.cwd, db) }),
      ...(scenario === undefined ? {} : { scenario }),
      ...(seed === undefined ? {} : { seed }),
      ...(fault === undefined ? {} : { faults: fault }),
      ...(rateLimit === undefined ? {} : { rateLimit }),
      scenarios,
    },
  });
  try {
    io.out(options.json === true ? `${JSON.stringify(readyLine(server))}\n` : greeting(server, io));
    await io.untilInterrupted();
  } finally {
    await server.close();
  }
}

/** `kommo-widget crm --scenarios`: the author's own first, then the built-in ones. */
export async function listScenarios({ json }: CrmCommandOptions, io: Io): Promise<void> {
  const { scenarios } = await chooseScenario([io.cwd], undefined, io.cwd);
  const own = scenarios.flatMap((one) =>
    typeof one === 'object' && 'name' in one ? [{ name: String(one.name), title: String(one.title) }] : [],
  );
  const known = [
    ...own.map((one) => ({ ...one, own: true })),
    ...SCENARIOS.filter(({ name }) => !own.some((one) => one.name === name)).map((one) => ({
      ...one,
      own: false,
    })),
  ];
  if (json === true) {
    io.out(`${JSON.stringify(known)}\n`);
    return;
  }
  const width = Math.max(...known.map(({ name }) => name.length));
  for (const { name, title, own: isOwn } of known) {
    io.out(`${name.padEnd(width)}  ${title}${isOwn ? ' (your own)' : ''}\n`);
  }
}

const readyLine = ({ url, credentials, ca }: RunningCrm): object => ({
  url,
  token: credentials.token,
  client_id: credentials.client_id,
  client_secret: credentials.client_secret,
  redirect_uri: credentials.redirect_uri,
  code: credentials.code,
  ...(ca === undefined ? {} : { ca }),
});

function greeting(server: RunningCrm, io: Io): string {
  const { bold, cyan, dim } = colours.createColors(io.colour);
  const lines = Object.entries(readyLine(server)).map(([name, value]) =>
    name === 'url'
      ? `  ${dim('url'.padEnd(14))} ${cyan(`${value}/api/v4`)}`
      : `  ${dim(name.padEnd(14))} ${value}`,
  );
  return `\n  ${bold('The mock CRM is ready.')} Ctrl+C ends.\n\n${lines.join('\n')}\n\n`;
}
