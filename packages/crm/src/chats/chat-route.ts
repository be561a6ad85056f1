import { bytes, type RawBody } from '../http/body.ts';
import type { Reply } from '../http/reply.ts';
import { type Ctx, type Method, type Route, route } from '../http/route.ts';
import { issuesOf, type Shape } from '../shape/index.ts';
import { type ChannelRow, channelOf, channelSecret } from './channel.ts';
import { invalid, refusal } from './refusal.ts';
import { signatureFlaw } from './signature.ts';

const ROOT = '/v2/origin/custom';

interface Spec<I> {
  readonly method: Method;
  /** Below the root of custom channels. */
  readonly path: string;
  readonly summary: string;
  readonly of: string;
  readonly body?: Shape<I>;
}

/** Handlers answer in the service's own words, so nothing is thrown and nothing written before a refusal. */
type Handle<I> = (ctx: Ctx, input: I) => Reply;

/** A route of the service of chats: no token but a signature over the request. */
export function chatRoute<I = undefined>(spec: Spec<I>, handle: Handle<I>): Route {
  const answer = (ctx: Ctx, raw: RawBody): Reply => {
    const moments = [ctx.core.clock.now(), Date.now()];
    const flaw = signatureFlaw({ ...ctx, bytes: raw.bytes }, channelSecret(ctx), moments);
    if (flaw !== undefined) return refusal('invalid_signature', flaw);
    const input = spec.body ? parsed(raw) : undefined;
    const issues = spec.body ? issuesOf(spec.body, input) : [];
    return issues.length > 0 ? invalid(issues) : handle(ctx, input as I);
  };
  const common = {
    method: spec.method,
    path: ROOT + spec.path,
    section: '26',
    summary: spec.summary,
    access: 'public',
    reply: { kind: 'raw', of: spec.of },
  } as const;
  if (!spec.body) {
    return route({ ...common, handle: (ctx) => answer(ctx, { bytes: new Uint8Array(), contentType: '' }) });
  }
  const body = { ...bytes(), contentType: 'application/json', schema: spec.body.schema };
  return route({ ...common, body, handle: answer });
}

/** A route of one connected channel. */
export const scopeRoute = <I = undefined>(
  spec: Spec<I>,
  handle: (ctx: Ctx, channel: ChannelRow, input: I) => Reply,
): Route =>
  chatRoute<I>(spec, (ctx, input) => {
    const channel = channelOf(ctx, ctx.params.scope ?? '');
    return channel
      ? handle(ctx, channel, input)
      : refusal('not_found', `The scope ${ctx.params.scope} is not connected`);
  });

function parsed(raw: RawBody): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(raw.bytes));
  } catch {
    return undefined;
  }
}

/** Replies of this service are plain JSON. */
export const json = (body: unknown): Reply => ({ status: 200, body, type: 'application/json' });
