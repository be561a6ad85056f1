import qs from 'qs';
import { accountOf } from '../../account/account.ts';
import type { Unit } from '../../core/unit.ts';

export type Tree = Readonly<Record<string, unknown>>;

/**
 * A body as Kommo sends it: nested brackets with indexes, every value a text, nulls left out, and the account beside
 * what happened (reference: api-v4, section 16.3).
 */
export function webhookForm(unit: Unit, tree: Tree): string {
  const { id, subdomain } = accountOf(unit.core);
  const self = `https://${subdomain}.kommo.com`;
  return nested({ ...tree, account: { subdomain, id, _links: { self } } });
}

export const nested = (tree: Tree): string =>
  qs.stringify(tree, {
    arrayFormat: 'indices',
    skipNulls: true,
    encodeValuesOnly: true,
    encoder: (value: unknown) =>
      encodeURIComponent(typeof value === 'boolean' ? Number(value) : String(value)),
  });

/** `Y-m-d H:i:s`, as tasks and notes write times in webhooks. */
export const dateText = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

/** An old value, where it is not what it was. */
export const changed = (before: unknown, after: unknown): unknown => (before === after ? undefined : before);
