import { type RunningCrm, startCrmServer } from '@kommo-widget/server';
import colours from 'picocolors';
import type { CrmCommandOptions } from '../commands/crm.ts';
import type { Io } from '../io.ts';

/** `kommo-widget crm`: serves until it is interrupted. */
export async function crm(options: CrmCommandOptions, io: Io): Promise<void> {
  const { port, host, tls, db, scenario, seed, allowHost } = options;
  const server = await startCrmServer({
    ownProcess: io.ownProcess,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(tls === undefined ? {} : { tls }),
    ...(allowHost === undefined ? {} : { allowHosts: allowHost }),
    crm: {
      ...(db === undefined ? {} : { db }),
      ...(scenario === undefined ? {} : { scenario }),
      ...(seed === undefined ? {} : { seed }),
    },
  });
  try {
    io.out(options.json === true ? `${JSON.stringify(readyLine(server))}\n` : greeting(server, io));
    await io.untilInterrupted();
  } finally {
    await server.close();
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
