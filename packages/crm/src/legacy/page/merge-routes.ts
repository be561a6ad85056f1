import { putInBin } from '../../entity/bin.ts';
import { entityExists } from '../../entity/exists.ts';
import { KINDS, type KindName } from '../../entity/kinds.ts';
import { touch } from '../../entity/touch.ts';
import { loose } from '../../http/body.ts';
import { Problem } from '../../http/problem.ts';
import { type Ctx, perKind, type Route, route } from '../../http/route.ts';
import { link, linkedOf } from '../../links/links.ts';
import { asIds, first } from '../values.ts';
import { json } from './json.ts';

const NAMES = ['leads', 'contacts', 'companies'] as const;
const OTHERS: readonly KindName[] = ['leads', 'contacts', 'companies', 'customers'];

/** Merging of doubles: everything of the others goes to the first card, and the others to the bin. */
export const pageMergeRoutes: readonly Route[] = perKind(NAMES, (name) =>
  [`/ajax/merge/${name}/save`, ...(name === 'contacts' ? ['/api/v4/contacts/merge'] : [])].map((path) =>
    route({
      method: 'POST',
      path,
      section: '28',
      summary: `Merge several of ${name} into the first`,
      body: loose('id[]=1&id[]=2'),
      reply: { kind: 'raw', of: name },
      handle: (ctx, form) => {
        const [target, ...others] = asIds(first(form, 'id', 'ID', 'ids'));
        if (target === undefined || others.length === 0)
          throw new Problem(400, 'Request data can not be empty');
        const unknown = [target, ...others].find((id) => !entityExists(ctx, name, id));
        if (unknown !== undefined) return json({ status: 'fail', errors: [`There is no card ${unknown}`] });
        for (const other of others) if (other !== target) merge(ctx, name, target, other);
        touch(ctx, KINDS[name], target);
        return json({ status: 'success', id: target });
      },
    }),
  ),
);

function merge(ctx: Ctx, name: (typeof NAMES)[number], target: number, other: number): void {
  const kind = KINDS[name];
  for (const to of OTHERS.filter((one) => one !== name)) {
    for (const { id } of linkedOf(ctx.db, name, [other], to).get(other) ?? []) {
      const hasCompany =
        to === 'companies' && (linkedOf(ctx.db, name, [target], to).get(target) ?? []).length > 0;
      if (!hasCompany) link(ctx, { type: name, id: target }, { type: to, id });
    }
  }
  ctx.db.run('UPDATE note SET entity_id = ? WHERE entity_type = ? AND entity_id = ?', target, name, other);
  ctx.db.run('UPDATE task SET entity_id = ? WHERE entity_type = ? AND entity_id = ?', target, name, other);
  ctx.db.run(
    `INSERT OR IGNORE INTO entity_tag (entity_type, entity_id, tag_id)
     SELECT entity_type, ?, tag_id FROM entity_tag WHERE entity_type = ? AND entity_id = ?`,
    target,
    name,
    other,
  );
  putInBin(ctx, kind, other);
  ctx.event({ type: 'entity_merged', entityType: kind.singular, entityId: target });
}
