import type { Core } from '../core/core.ts';
import type { Unit } from '../core/unit.ts';
import type { JsonSchema } from '../shape/index.ts';
import type { User } from '../users/user.ts';
import type { Body } from './body.ts';
import type { Place, Reply } from './reply.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Who may call: anybody, a signed-in user, an admin. Finer rights are the handler's. */
export type Access = 'public' | 'user' | 'admin';

/** One request, as a handler sees it: a unit of work with its address. */
export interface Ctx extends Unit, Place {
  readonly url: URL;
  readonly method: Method;
  readonly params: Readonly<Record<string, string>>;
  readonly headers: Headers;
  /** The integration that calls; nothing for a page of the stage. */
  readonly clientId: string | undefined;
}

/** What a list may be asked, for the documentation. The handlers read the query themselves. */
export interface QueryDoc {
  readonly filters?: Readonly<Record<string, JsonSchema>>;
  readonly order?: readonly string[];
  readonly with?: readonly string[];
  readonly search?: boolean;
  readonly paged?: boolean;
  readonly other?: Readonly<Record<string, JsonSchema>>;
}

/** What a route answers, for the documentation. */
export interface ReplyDoc {
  /**
   * `page`, `totals`, `collection`: the three envelopes. `one`: an object at the root. `thin`: ids of what was written.
   * `empty`: no body. `raw`: a form of its own.
   */
  readonly kind: 'page' | 'totals' | 'collection' | 'one' | 'thin' | 'empty' | 'raw';
  /** Name of the collection, or of the thing. */
  readonly of?: string;
  readonly status?: number;
  readonly item?: JsonSchema;
  /** Of a `raw` reply that is no JSON. */
  readonly type?: string;
}

/**
 * One route: its address, what it takes, what it answers and what it does. Validation, the router, the OpenAPI document
 * and the table of coverage all read it.
 */
export interface Route {
  readonly method: Method;
  /** With parameters in braces: `{id}` matches digits, any other name one segment. */
  readonly path: string;
  /** Section of the API reference that describes it. */
  readonly section: string;
  readonly summary: string;
  readonly access: Access;
  /** A scope other than `crm`. */
  readonly scope?: string;
  readonly query?: QueryDoc;
  readonly reply: ReplyDoc;
  /** Outside of a transaction: it replaces the data, or leaves it alone. */
  readonly isOutside?: true;
  /** The reply follows from data, address and user alone (not from the time, say), so it is good until a write. */
  readonly isSteady?: true;
  /** What the account or the user must have for it beyond {@link access}. @throws Problem when it is not there. */
  readonly requires?: (core: Core, user: User) => void;
  readonly body?: Body<unknown>;
  readonly handle: (ctx: Ctx, input: never) => Reply;
}

type Spec<I> = Omit<Route, 'body' | 'handle' | 'access'> & {
  /** `user` by default. */
  readonly access?: Access;
  readonly body?: Body<I>;
  readonly handle: (ctx: Ctx, input: I) => Reply;
};

/** Defines a route; `input` of the handler has the type of the body. */
export const route = <I = undefined>(spec: Spec<I>): Route => ({ access: 'user', ...spec }) as Route;

/** The same route for several things: `perKind(['leads', 'contacts'], (kind) => [...])`. */
export const perKind = <K>(kinds: readonly K[], make: (kind: K) => readonly Route[]): readonly Route[] =>
  kinds.flatMap((kind) => make(kind));

/** A numeric parameter of the path. */
export const idOf = (ctx: Ctx, name = 'id'): number => Number(ctx.params[name]);
