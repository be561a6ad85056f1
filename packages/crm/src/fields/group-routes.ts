import { INT, LINKS, listSchema, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import type { Batch } from '../http/batch.ts';
import { many, one } from '../http/body.ts';
import { forbidden, notFound } from '../http/problem.ts';
import { collectionOf, noContent, ok } from '../http/reply.ts';
import { type Ctx, perKind, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { fieldsOf } from './definition.ts';
import { addGroup, fieldIdsOf, fillGroup, type GroupRow, groupsOf } from './groups.ts';
import { pathOf, TARGETS, type Target } from './target.ts';

const schema = objectSchema({
  id: TEXT,
  name: TEXT,
  is_predefined: TRUTH,
  type: TEXT,
  entity_type: TEXT,
  sort: INT,
  fields: listSchema(INT),
  _links: LINKS,
});

const common = { fields: t.optional(t.array(t.int())), request_id: t.optional(t.anything()) } as const;
const newGroup = t.object({
  ...common,
  name: t.string({ filled: true, max: 255 }),
  sort: t.optional(t.int()),
});
const changedGroup = t.object({
  ...common,
  name: t.optional(t.string({ filled: true, max: 255 })),
  sort: t.optional(t.int()),
});

/** Groups of custom fields: the tabs of a card (reference: api-v4, section 14.3). */
export const fieldGroupRoutes: readonly Route[] = perKind(
  TARGETS.filter((target) => target.hasGroups),
  groupRoutes,
);

function groupRoutes(target: Target): readonly Route[] {
  const path = `/api/v4/${target.path}/custom_fields/groups`;
  const item = { of: 'custom_field_groups', item: schema };
  return [
    route({
      method: 'GET',
      path,
      section: '14.3',
      summary: `List groups of fields of ${target.entityType}`,
      reply: { kind: 'collection', ...item },
      handle: (ctx) =>
        collectionOf(
          ctx,
          'custom_field_groups',
          groupsOf(ctx, target.entityType).map((group) => groupView(ctx, target, group)),
        ),
    }),
    route({
      method: 'POST',
      path,
      section: '14.3',
      summary: `Add groups of fields to ${target.entityType}`,
      access: 'admin',
      body: many(newGroup),
      reply: { kind: 'collection', status: 201, ...item },
      handle: (ctx, batch) => {
        checkFieldIds(ctx, target, batch);
        const ids = batch.items.map(({ name, sort, fields }) => {
          const id = addGroup(ctx, target.entityType, name, sort ?? groupsOf(ctx, target.entityType).length);
          if (fields) fillGroup(ctx, groupNamed(ctx, target, id), fields);
          return id;
        });
        const added = ids.map((id, index) => ({
          ...groupView(ctx, target, groupNamed(ctx, target, id)),
          request_id: batch.requestId(index),
        }));
        return collectionOf(ctx, 'custom_field_groups', added, 201);
      },
    }),
    route({
      method: 'GET',
      path: `${path}/{group}`,
      section: '14.3',
      summary: `Get a group of fields of ${target.entityType}`,
      reply: { kind: 'one', ...item },
      handle: (ctx) => ok(groupView(ctx, target, groupIn(ctx, target))),
    }),
    route({
      method: 'PATCH',
      path: `${path}/{group}`,
      section: '14.3',
      summary: `Change a group of fields of ${target.entityType}`,
      access: 'admin',
      body: one(changedGroup),
      reply: { kind: 'one', ...item },
      handle: (ctx, batch) => {
        const group = groupIn(ctx, target);
        checkFieldIds(ctx, target, batch);
        for (const { name, sort, fields } of batch.items) {
          ctx.db.update('custom_field_group', group.id, {
            ...(name ? { name } : {}),
            ...(sort == null ? {} : { sort }),
          });
          if (fields) fillGroup(ctx, group, fields);
        }
        return ok(groupView(ctx, target, groupIn(ctx, target)));
      },
    }),
    route({
      method: 'DELETE',
      path: `${path}/{group}`,
      section: '14.3',
      summary: `Remove a group; its fields go back to the main one`,
      access: 'admin',
      reply: { kind: 'empty' },
      handle: (ctx) => {
        const group = groupIn(ctx, target);
        if (group.is_predefined === 1) throw forbidden('Predefined groups can not be deleted');
        ctx.db.run('DELETE FROM custom_field_group WHERE id = ?', group.id);
        ctx.core.cache.clear();
        return noContent();
      },
    }),
  ];
}

function checkFieldIds(ctx: Ctx, target: Target, batch: Batch<t.Infer<typeof changedGroup>>): void {
  const { byId } = fieldsOf(ctx, target.entityType);
  for (const [index, { fields }] of batch.items.entries()) {
    for (const [at, id] of (fields ?? []).entries()) {
      if (!byId.has(id)) batch.fail(index, 'NotSupportedChoice', `fields.${at}`);
    }
  }
  batch.settle();
}

const groupIn = (ctx: Ctx, target: Target): GroupRow => groupNamed(ctx, target, ctx.params.group ?? '');

function groupNamed(ctx: Ctx, target: Target, id: string): GroupRow {
  const group = groupsOf(ctx, target.entityType).find((one) => one.id === id);
  if (!group) throw notFound('Custom field group not found');
  return group;
}

const groupView = (ctx: Ctx, target: Target, group: GroupRow): object => ({
  id: group.id,
  name: group.name,
  is_predefined: group.is_predefined === 1,
  type: group.type,
  entity_type: group.entity_type,
  sort: group.sort,
  fields: fieldIdsOf(ctx, group),
  _links: { self: { href: `${ctx.origin}${pathOf(ctx, target)}/groups/${group.id}` } },
});
