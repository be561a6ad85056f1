import type { Ctx } from '../http/route.ts';
import type { Raw } from './values.ts';

/** One thing that was written, or was not. */
export interface Outcome {
  readonly id: number;
  readonly request_id: unknown;
  readonly updated_at?: number;
  /** Why it was not, with the code of the old core. */
  readonly error?: { readonly code: number; readonly text: string };
}

/** A kind of thing as both old APIs know it: how it is listed, added and changed. */
export interface OldResource {
  /** In `/api/v2/{name}` and as the key of replies. */
  readonly name: string;
  /** In `/private/api/v2/json/{private}`. */
  readonly privateName: string;
  readonly list: (
    ctx: Ctx,
    query: Raw,
  ) => { readonly v2: readonly object[]; readonly plain: readonly object[] };
  readonly add: (ctx: Ctx, raw: Raw) => Outcome;
  readonly update: (ctx: Ctx, raw: Raw) => Outcome;
  readonly remove?: (ctx: Ctx, id: number) => boolean;
}
