import { putInBin } from '../../entity/bin.ts';
import { KINDS } from '../../entity/kinds.ts';
import { loose } from '../../http/body.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, perKind, type Route, route } from '../../http/route.ts';
import { may, type Owned } from '../../users/visibility.ts';
import { asIds, type Raw } from '../values.ts';
import { json } from './json.ts';

const KIND_NAMES = ['leads', 'contacts', 'companies'] as const;

/** The bin of the page: the only way to delete a card (reference: api-v4, sections 6.7 and 28). */
export const pageDeleteRoutes: readonly Route[] = perKind(KIND_NAMES, (name) => [
  route({
    method: 'POST',
    path: `/ajax/${name}/multiple/delete`,
    section: '28',
    summary: `Put ${name} into the bin`,
    body: loose('ID[]=1&ID[]=2'),
    reply: { kind: 'raw', of: name },
    handle: (ctx, form) => remove(ctx, name, form),
  }),
]);

function remove(ctx: Ctx, name: (typeof KIND_NAMES)[number], form: Raw): Reply {
  const kind = KINDS[name];
  const ids = asIds(form.ID ?? form.id ?? form.ids);
  const deleted = ids.filter((id) => {
    const row = ctx.db.get<Owned>(`SELECT * FROM ${kind.table} WHERE id = ?`, id);
    return row !== undefined && may(ctx, name, 'delete', row) && putInBin(ctx, kind, id);
  });
  // The live page calls companies contacts too.
  const word = name === 'leads' ? 'lead' : 'contact';
  if (deleted.length === 0) {
    const error = `You have insufficient rights to delete the ${word}`;
    return json({ status: 'fail', errors: [error], message: error });
  }
  return json({ status: 'success', message: `${deleted.length} ${word}(s) deleted` });
}
