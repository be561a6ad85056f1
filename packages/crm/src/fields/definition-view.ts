import { INT, LINKS, listSchema, objectSchema, TEXT, TEXT_OR_NULL, TRUTH } from '../entity/schema.ts';
import type { Ctx } from '../http/route.ts';
import type { Field } from './definition.ts';
import { pathOf, type Target } from './target.ts';
import { fieldType } from './types.ts';

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** A definition in the outward form (reference: api-v4, section 14.2). */
export function fieldView(ctx: Ctx, target: Target, field: Field): object {
  const { storage } = fieldType(field.type);
  const hasEnums = storage === 'option' || storage === 'labelled';
  const isOfList = field.catalog_id !== null;
  return {
    id: field.id,
    name: field.name,
    type: field.type,
    account_id: ctx.core.accountId(),
    code: field.code,
    sort: field.sort,
    is_api_only: field.is_api_only === 1,
    enums: hasEnums ? field.enums : null,
    group_id: field.group_id,
    required_statuses: parsed(field.required_statuses),
    hidden_statuses: parsed(field.hidden_statuses),
    is_deletable: field.is_predefined === 0,
    is_predefined: field.is_predefined === 1,
    entity_type: field.entity_type,
    ...(field.entity_type === 'leads' ? { is_computed: field.is_computed === 1 } : {}),
    tracking_callback: field.tracking_callback,
    remind: field.remind,
    triggers: [],
    currency: field.currency,
    chained_lists: parsed(field.chained_lists),
    search_in: field.search_in,
    settings: parsed(field.settings),
    ...(isOfList
      ? {
          nested: parsed(field.nested) ?? [],
          is_visible: field.is_visible === 1,
          is_required: field.is_required === 1,
          catalog_id: field.catalog_id,
        }
      : {}),
    _links: { self: { href: `${ctx.origin}${pathOf(ctx, target)}/${field.id}` } },
  };
}

export const fieldSchema = objectSchema({
  id: INT,
  name: TEXT,
  type: TEXT,
  account_id: INT,
  code: TEXT_OR_NULL,
  sort: INT,
  is_api_only: TRUTH,
  enums: {
    type: ['array', 'null'],
    items: objectSchema({ id: INT, value: TEXT, sort: INT, code: TEXT_OR_NULL }),
  },
  group_id: TEXT_OR_NULL,
  required_statuses: listSchema(objectSchema({ status_id: INT, pipeline_id: INT })),
  hidden_statuses: listSchema(objectSchema({ status_id: INT, pipeline_id: INT })),
  is_deletable: TRUTH,
  is_predefined: TRUTH,
  entity_type: TEXT,
  remind: TEXT_OR_NULL,
  currency: TEXT_OR_NULL,
  _links: LINKS,
});
