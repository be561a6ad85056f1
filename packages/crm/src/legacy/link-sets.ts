import { entityExists } from '../entity/exists.ts';
import { loose } from '../http/body.ts';
import type { Reply } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { canLink, type End, link, unlink } from '../links/links.ts';
import { isRecord } from '../shape/index.ts';
import { kindFromOld } from './convert/element.ts';
import { findElementAnywhere } from './elements.ts';
import { malformed, respond } from './respond.ts';
import { asInt, asNumber, asRecords, type Raw } from './values.ts';

type Work = 'link' | 'unlink';

/** Links of the page and of the API before version 2, which take the same sets (reference: api-v4, section 28). */
export const linkSetRoutes: readonly Route[] = ['/ajax/v1/links/set', '/private/api/v2/json/links/set'].map(
  (path) =>
    route({
      method: 'POST',
      path,
      section: '28',
      summary: 'Link and unlink entities',
      body: loose('request[links][link|unlink][0][from, from_id, to, to_id, quantity]'),
      reply: { kind: 'raw', of: 'links' },
      handle: (ctx, body) => {
        const request = isRecord(body.request) ? body.request : {};
        return isRecord(request.links) ? set(ctx, request.links) : malformed();
      },
    }),
);

const set = (ctx: Ctx, work: Raw): Reply =>
  respond(ctx, {
    links: {
      link: part(ctx, asRecords(work.link), 'link'),
      unlink: part(ctx, asRecords(work.unlink), 'unlink'),
    },
  });

/** What was done, and what was not because one of the ends is not there. */
function part(ctx: Ctx, items: readonly Raw[], work: Work): object {
  const links: Raw[] = [];
  const errors: object[] = [];
  for (const raw of items) {
    const ends = endsOf(ctx, raw);
    if (!ends) errors.push({ ...raw, code: 404 });
    else {
      const [own, other] = ends;
      if (work === 'link') link(ctx, own, other, { quantity: asNumber(raw.quantity) });
      else unlink(ctx, own, other);
      links.push(raw);
    }
  }
  return { links, errors };
}

function endsOf(ctx: Ctx, raw: Raw): readonly [End, End] | undefined {
  const own = endOf(ctx, raw.from, raw.from_id);
  const other = endOf(ctx, raw.to, raw.to_id);
  return own && other && canLink(own.type, other.type) ? [own, other] : undefined;
}

function endOf(ctx: Ctx, type: unknown, given: unknown): End | undefined {
  const id = asInt(given) ?? 0;
  if (type === 'catalog_elements') return findElementAnywhere(ctx, id) ? { type, id } : undefined;
  const name = kindFromOld(type)?.name;
  return name !== undefined && entityExists(ctx, name, id) ? { type: name, id } : undefined;
}
