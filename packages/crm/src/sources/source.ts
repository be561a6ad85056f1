import { INT, LINKS, listSchema, objectSchema, TEXT, TEXT_OR_NULL, TRUTH } from '../entity/schema.ts';
import type { Ctx } from '../http/route.ts';

/** A source as it is stored (reference: api-v4, section 22). */
export interface SourceRow {
  readonly id: number;
  readonly client_id: string | null;
  readonly name: string;
  readonly pipeline_id: number;
  readonly external_id: string;
  readonly is_default: number;
  readonly origin_code: string | null;
  readonly services: string;
}

/**
 * The integration whose sources a caller sees: that of the token. A page of the stage has none and sees those of the
 * account's own integration.
 */
export const ownerOf = (ctx: Ctx): string => ctx.clientId ?? ctx.core.clientId();

export const sourceView = (ctx: Ctx, row: SourceRow): object => ({
  id: row.id,
  name: row.name,
  pipeline_id: row.pipeline_id,
  external_id: row.external_id,
  services: JSON.parse(row.services) as unknown,
  default: row.is_default === 1,
  origin_code: row.origin_code,
  _links: { self: { href: `${ctx.origin}/api/v4/sources/${row.id}` } },
});

export const sourceSchema = objectSchema({
  id: INT,
  name: TEXT,
  pipeline_id: INT,
  external_id: TEXT,
  services: listSchema({ type: 'object' }),
  default: TRUTH,
  origin_code: TEXT_OR_NULL,
  _links: LINKS,
});
