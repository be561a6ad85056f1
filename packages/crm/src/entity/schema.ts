import type { JsonSchema } from '../shape/index.ts';

/** Parts of the outward objects, for the OpenAPI document. */
export const INT: JsonSchema = { type: 'integer' };
export const INT_OR_NULL: JsonSchema = { type: ['integer', 'null'] };
export const TEXT: JsonSchema = { type: 'string' };
export const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
export const TRUTH: JsonSchema = { type: 'boolean' };
export const TIME: JsonSchema = { type: 'integer', description: 'Unix seconds' };
export const TIME_OR_NULL: JsonSchema = { type: ['integer', 'null'], description: 'Unix seconds' };
export const LINKS: JsonSchema = {
  type: 'object',
  properties: { self: { type: 'object', properties: { href: { type: 'string', format: 'uri' } } } },
};

export const objectSchema = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
});

export const listSchema = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const RELATED = listSchema(objectSchema({ id: INT, _links: LINKS }));
const TAGS = listSchema(objectSchema({ id: INT, name: TEXT, color: TEXT_OR_NULL }));
const FIELD_VALUES: JsonSchema = {
  type: ['array', 'null'],
  items: objectSchema({
    field_id: INT,
    field_name: TEXT,
    field_code: TEXT_OR_NULL,
    field_type: TEXT,
    values: listSchema({ type: 'object' }),
  }),
};

/** An entity's outward object: the common members around its own. */
export const entitySchema = (
  own: Readonly<Record<string, JsonSchema>>,
  related: readonly string[],
): JsonSchema =>
  objectSchema({
    id: INT,
    name: TEXT,
    ...own,
    responsible_user_id: INT,
    group_id: INT,
    created_by: INT,
    updated_by: INT,
    created_at: TIME,
    updated_at: TIME,
    closest_task_at: TIME_OR_NULL,
    is_deleted: TRUTH,
    custom_fields_values: FIELD_VALUES,
    account_id: INT,
    _links: LINKS,
    _embedded: objectSchema({ tags: TAGS, ...Object.fromEntries(related.map((name) => [name, RELATED])) }),
  });
