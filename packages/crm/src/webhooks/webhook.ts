import type { ConfigCache } from '../core/cache.ts';
import { INT, listSchema, objectSchema, TEXT, TIME, TRUTH } from '../entity/schema.ts';
import type { Db } from '../store/db.ts';

/** A subscription as it is stored (reference: api-v4, section 16.1). */
export interface WebhookRow {
  readonly id: number;
  readonly destination: string;
  readonly settings: string;
  readonly sort: number;
  readonly disabled: number;
  readonly created_by: number;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface Webhook {
  readonly id: number;
  readonly destination: string;
  readonly codes: ReadonlySet<string>;
}

/** Any code of that form is taken: the list of codes differs from one document to the next. */
export const WEBHOOK_CODE = /^(add|update|delete|restore|status|responsible|note)_[a-z_]+$/;

/** Lists are named in the singular by some documents and in the plural by others. */
const singular = (code: string): string => code.replace(/_catalogs$/, '_catalog');

/** Webhooks that are not disabled. */
export const activeWebhooks = (core: { readonly db: Db; readonly cache: ConfigCache }): readonly Webhook[] =>
  core.cache.get('webhooks', () =>
    core.db.all<WebhookRow>('SELECT * FROM webhook WHERE disabled = 0 ORDER BY sort, id').map((row) => ({
      id: row.id,
      destination: row.destination,
      codes: new Set((JSON.parse(row.settings) as string[]).map(singular)),
    })),
  );

/** All nine keys are read by the PHP client without a guard. */
export const webhookView = (row: WebhookRow, accountId: number): object => ({
  id: row.id,
  destination: row.destination,
  created_at: row.created_at,
  updated_at: row.updated_at,
  account_id: accountId,
  created_by: row.created_by,
  sort: row.sort,
  disabled: row.disabled === 1,
  settings: JSON.parse(row.settings) as unknown,
});

export const webhookSchema = objectSchema({
  id: INT,
  destination: TEXT,
  created_at: TIME,
  updated_at: TIME,
  account_id: INT,
  created_by: INT,
  sort: INT,
  disabled: TRUTH,
  settings: listSchema(TEXT),
});
