import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Crm, type CrmOptions, createCrm } from '@kommo-widget/crm';
import { KitError } from '@kommo-widget/manifest';
import type { DataPlace } from '../commands/crm-data.ts';
import type { Io } from '../io.ts';

/** Where the data is: in a file, or behind a running kit. @throws KitError `usage`. */
export function placeOf({ db, url }: DataPlace): { readonly db: string } | { readonly url: URL } {
  if (db !== undefined && url === undefined) return { db };
  if (url !== undefined && db === undefined && URL.canParse(url)) return { url: new URL(url) };
  throw new KitError('usage', 'Say where the data is: --db or --url, one of the two.', {
    hint: 'For example --db crm.db, or --url http://127.0.0.1:4100 for a kit that runs.',
  });
}

/** Works on the data in a file and lets go of it. @throws KitError `path-not-found`, or what opening throws. */
export function inFile<T>(
  db: string,
  io: Io,
  options: CrmOptions & { readonly mayMake: boolean },
  work: (crm: Crm) => T,
): T {
  const { mayMake, ...rest } = options;
  const file = resolve(io.cwd, db);
  if (!mayMake && !existsSync(file)) {
    throw new KitError('path-not-found', `There is no ${db}.`, {
      hint: 'Name the file that dev or crm was given as --db.',
    });
  }
  const crm = createCrm({ ...rest, db: file });
  try {
    return work(crm);
  } finally {
    crm.close();
  }
}

/** Asks a running kit. @throws KitError `kit-unreachable` with what it said. */
export async function askKit(url: URL, path: string, init: RequestInit = {}): Promise<Response> {
  const reply = await fetch(new URL(path, url), init).catch((cause: unknown) => {
    throw new KitError('kit-unreachable', `No kit answers at ${url.origin}.`, {
      hint: 'Start one with `kommo-widget dev` or `kommo-widget crm`, and name the address that it prints.',
      cause,
    });
  });
  if (reply.ok) return reply;
  const body = (await reply.json().catch(() => ({}))) as {
    readonly detail?: unknown;
    readonly title?: unknown;
  };
  throw new KitError(
    'kit-unreachable',
    `${url.origin} answers ${reply.status}: ${String(body.detail ?? body.title ?? '')}`,
    {
      hint: 'Name the address of a running kit of this version.',
    },
  );
}
