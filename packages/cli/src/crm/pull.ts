import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Pulled, pullStructure } from '@kommo-widget/crm';
import { KitError } from '@kommo-widget/manifest';
import type { PullOptions } from '../commands/crm-data.ts';
import type { Io } from '../io.ts';
import { httpAsk } from './http-ask.ts';
import { write } from './write.ts';

const TOKEN = 'KOMMO_TOKEN';

/** `kommo-widget crm pull`: the structure of an account as a scenario. */
export async function pull(options: PullOptions, io: Io): Promise<void> {
  const from = addressOf(options.from);
  const token = tokenOf(options, io);
  if (options.ca !== undefined && !existsSync(resolve(io.cwd, options.ca))) {
    throw new KitError('path-not-found', `There is no ${options.ca}.`, {
      hint: 'Name a file with a certificate as PEM.',
    });
  }
  const ask = httpAsk({
    from,
    token,
    timeout: options.timeout * 1000,
    ...(options.ca === undefined ? {} : { ca: resolve(io.cwd, options.ca) }),
  });
  const pulled = await pullStructure({
    ask,
    wait: async (seconds) => {
      io.err(`The account asks to wait ${seconds} s.\n`);
      await sleep(seconds * 1000);
    },
  });
  const text = `${JSON.stringify(pulled.scenario, null, 2)}\n`;
  if (options.out === undefined) {
    io.out(text);
    for (const part of pulled.leftOut) io.err(`Left out. ${part}\n`);
    return;
  }
  write(resolve(io.cwd, options.out), [text], options.force === true);
  const counts = countsOf(pulled);
  if (options.json === true)
    io.out(`${JSON.stringify({ out: options.out, ...counts, left_out: pulled.leftOut })}\n`);
  else {
    io.out(
      `Wrote ${options.out}: ${Object.entries(counts)
        .map(([name, count]) => `${count} ${name}`)
        .join(', ')}.\n`,
    );
    for (const part of pulled.leftOut) io.out(`Left out. ${part}\n`);
    io.out(`Start with it: kommo-widget crm --scenario ./${options.out.replace(/^\.\//, '')}\n`);
  }
}

function countsOf({ scenario }: Pulled): Readonly<Record<string, number>> {
  const fields = Object.values(scenario.fields ?? {}).reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const { pipelines = [], users = [], roles = [], catalogs = [], sources = [] } = scenario;
  return {
    pipelines: pipelines.length,
    fields,
    users: users.length,
    roles: roles.length,
    catalogs: catalogs.length,
    sources: sources.length,
  };
}

/** A token may cross a network only in an encrypted connection. */
function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(url?.hostname ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) return url;
  throw new KitError('usage', `--from ${url ? 'must be an https address' : 'is no address'}.`, {
    hint: 'For example https://example.kommo.com; a mock on this machine may use http.',
  });
}

function tokenOf(options: PullOptions, io: Io): string {
  const token = (options.token ?? io.env[TOKEN])?.trim();
  // Nothing that could break out of the header, and nothing of it in a message.
  if (token && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new KitError('usage', token ? 'That is no token.' : 'There is no token.', {
    hint: `Put a long-lived token of the account into the variable ${TOKEN}, or give it with --token.`,
  });
}
