import { INT, LINKS, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import { notFound } from '../http/problem.ts';
import type { Ctx } from '../http/route.ts';
import { withOf } from '../list/list.ts';

/** A Salesbot as it is stored (reference: api-v4, section 19). */
export interface BotRow {
  readonly id: number;
  readonly name: string;
  readonly type_functionality: string;
  readonly is_active: number;
  readonly is_visual_editor: number;
  readonly is_favorite: number;
  /** JSON: steps, as an array or as an object with numbers for keys. */
  readonly script: string;
  /** JSON: the designer's own model, kept as it is. */
  readonly blocks: string | null;
}

/** @throws Problem 404. */
export function knownBot(ctx: Pick<Ctx, 'db'>, id: number): BotRow {
  const row = ctx.db.get<BotRow>('SELECT * FROM bot WHERE id = ?', id);
  if (!row) throw notFound('Bot not found');
  return row;
}

/** `is_favorite` only with `with=favorite`. */
export const botView = (ctx: Ctx, row: BotRow): object => ({
  id: row.id,
  name: row.name,
  type_functionality: row.type_functionality,
  is_visual_editor: row.is_visual_editor === 1,
  settings: { active: row.is_active === 1 },
  ...(withOf(ctx.query).has('favorite') ? { is_favorite: row.is_favorite === 1 } : {}),
  _links: { self: { href: `${ctx.origin}/api/v4/bots/${row.id}` } },
});

export const botSchema = objectSchema({
  id: INT,
  name: TEXT,
  type_functionality: TEXT,
  is_visual_editor: TRUTH,
  settings: objectSchema({ active: TRUTH }),
  is_favorite: TRUTH,
  _links: LINKS,
});
