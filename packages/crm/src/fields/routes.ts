import { many, one } from '../http/body.ts';
import { forbidden, notFound } from '../http/problem.ts';
import { collectionOf, noContent, ok, thinOf, totalsOf } from '../http/reply.ts';
import { type Ctx, idOf, perKind, type Route, route } from '../http/route.ts';
import { ints, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { type Field, type FieldSet, fieldsOf } from './definition.ts';
import { changedField, newField } from './definition-item.ts';
import { fieldSchema, fieldView } from './definition-view.ts';
import { catalogOfPath, TARGETS, type Target } from './target.ts';
import { addField, checkChangedField, checkNewField, removeField, updateField } from './write-definition.ts';

const list: ListSpec = {
  from: 'custom_field f',
  columns: 'f.id',
  filters: { type: strings('f.type'), id: ints('f.id') },
  order: { id: 'f.id', sort: 'f.sort' },
  defaultOrder: 'f.sort ASC, f.id ASC',
  counted: true,
};

/** Definitions of custom fields, for every kind of thing that has them (reference: api-v4, section 14). */
export const customFieldRoutes: readonly Route[] = perKind(TARGETS, fieldRoutes);

function fieldRoutes(target: Target): readonly Route[] {
  const path = `/api/v4/${target.path}/custom_fields`;
  const item = { of: 'custom_fields', item: fieldSchema };
  return [
    route({
      method: 'GET',
      path,
      section: '14.1',
      summary: `List custom fields of ${target.entityType}`,
      query: listDoc(list),
      reply: { kind: 'totals', ...item },
      handle: (ctx) => {
        const catalogId = catalogOfPath(ctx);
        const { byId } = fieldsOf(ctx, target.entityType, catalogId);
        const where = new Where().and(
          'f.entity_type = ? AND f.catalog_id IS ?',
          target.entityType,
          catalogId,
        );
        const page = selectPage<{ readonly id: number }>(ctx, list, where);
        const shown = mapPage(page, (rows) =>
          rows.flatMap(({ id }) => {
            const field = byId.get(id);
            return field ? [fieldView(ctx, target, field)] : [];
          }),
        );
        return totalsOf(ctx, 'custom_fields', shown);
      },
    }),
    route({
      method: 'GET',
      path: `${path}/{id}`,
      section: '14.1',
      summary: `Get a custom field of ${target.entityType}`,
      reply: { kind: 'one', ...item },
      handle: (ctx) => ok(fieldView(ctx, target, fieldIn(ctx, setOf(ctx, target)))),
    }),
    route({
      method: 'POST',
      path,
      section: '14.2',
      summary: `Add custom fields to ${target.entityType}`,
      access: 'admin',
      body: many(newField),
      reply: { kind: 'collection', status: 201, ...item },
      handle: (ctx, batch) => {
        const catalogId = catalogOfPath(ctx);
        const set = setOf(ctx, target);
        for (const index of batch.items.keys())
          checkNewField(ctx, batch, index, set, target.entityType, catalogId);
        batch.settle();
        const ids = batch.items.map((one) => addField(ctx, target.entityType, catalogId, one));
        const { byId } = setOf(ctx, target);
        const added = ids.map((id, index) => ({
          ...fieldView(ctx, target, byId.get(id) as Field),
          request_id: batch.requestId(index),
        }));
        return collectionOf(ctx, 'custom_fields', added, 201);
      },
    }),
    route({
      method: 'PATCH',
      path,
      section: '14.2',
      summary: `Change custom fields of ${target.entityType}`,
      access: 'admin',
      body: many(changedField),
      reply: { kind: 'thin', ...item },
      handle: (ctx, batch) => {
        const set = setOf(ctx, target);
        const fields = batch.items.map((one, index) => {
          const field = set.byId.get(one.id ?? 0);
          if (field) checkChangedField(ctx, batch, index, set, field);
          else batch.fail(index, 'NotSupportedChoice', 'id');
          return field;
        });
        batch.settle();
        for (const [index, field] of fields.entries()) {
          const one = batch.items[index];
          if (field && one) updateField(ctx, field, one);
        }
        const { byId } = setOf(ctx, target);
        const changed = fields.map((field, index) => ({
          ...fieldView(ctx, target, byId.get(field?.id ?? 0) as Field),
          request_id: batch.requestId(index),
        }));
        return thinOf(ctx, 'custom_fields', changed);
      },
    }),
    route({
      method: 'PATCH',
      path: `${path}/{id}`,
      section: '14.2',
      summary: `Change a custom field of ${target.entityType}`,
      access: 'admin',
      body: one(changedField),
      reply: { kind: 'one', ...item },
      handle: (ctx, batch) => {
        const set = setOf(ctx, target);
        const field = fieldIn(ctx, set);
        checkChangedField(ctx, batch, 0, set, field);
        batch.settle();
        updateField(ctx, field, batch.items[0] ?? {});
        return ok(fieldView(ctx, target, fieldIn(ctx, setOf(ctx, target))));
      },
    }),
    route({
      method: 'DELETE',
      path: `${path}/{id}`,
      section: '14.2',
      summary: `Remove a custom field of ${target.entityType} with all its values`,
      access: 'admin',
      reply: { kind: 'empty' },
      handle: (ctx) => {
        const field = fieldIn(ctx, setOf(ctx, target));
        if (field.is_predefined === 1) throw forbidden('Predefined fields can not be deleted');
        removeField(ctx, field);
        return noContent();
      },
    }),
  ];
}

const setOf = (ctx: Ctx, target: Target): FieldSet => fieldsOf(ctx, target.entityType, catalogOfPath(ctx));

function fieldIn(ctx: Ctx, set: FieldSet): Field {
  const field = set.byId.get(idOf(ctx));
  if (!field) throw notFound('Custom field not found');
  return field;
}
