import { child, commaTexts, members, phpInt, type QueryValue, text, texts } from '../http/query.ts';
import { commaInts, commaStrings, type Filter, range } from '../list/filters.ts';
import { Where } from '../list/where.ts';

/** Narrows by a JSON path inside every element of a value column. */
function byPath(where: Where, column: string, path: string, values: readonly (string | number)[]): void {
  if (values.length === 0) return;
  where.and(
    `EXISTS (SELECT 1 FROM json_each(e.${column}) v WHERE json_extract(v.value, '$.${path}') IN
       (SELECT value FROM json_each(?)))`,
    JSON.stringify(values),
  );
}

const bothForms = (given: readonly string[]): readonly (string | number)[] =>
  given.flatMap((one) => (/^-?\d+(\.\d+)?$/.test(one) ? [one, Number(one)] : [one]));

/** Where the plain `value` filter may look, for every kind that it is documented for. */
const VALUE_PATHS = [
  'nps.rate',
  'sale_field_value.sale',
  'name_field_value.name',
  'ltv_field_value.ltv',
  'custom_field_value.text',
];

const value = (column: 'value_before' | 'value_after'): Filter => ({
  apply: (given, where) => {
    stages(where, column, child(given, 'leads_statuses'));
    const customers = members(child(given, 'customers_statuses')).flatMap((one) =>
      texts(child(one, 'status_id')),
    );
    byPath(where, column, 'customer_status.id', customers.map(phpInt));
    byPath(where, column, 'responsible_user.id', commaTexts(child(given, 'responsible_user_id')).map(phpInt));
    byPath(
      where,
      column,
      'custom_field_value.enum_id',
      commaTexts(child(given, 'custom_field_values')).map(phpInt),
    );
    const plain = child(given, 'value');
    if (plain === undefined) return;
    const list = JSON.stringify(bothForms(texts(plain)));
    const paths = VALUE_PATHS.map(
      (path) => `json_extract(v.value, '$.${path}') IN (SELECT value FROM json_each(?))`,
    ).join(' OR ');
    where.and(
      `EXISTS (SELECT 1 FROM json_each(e.${column}) v WHERE ${paths})`,
      ...VALUE_PATHS.map(() => list),
    );
  },
  schema: { type: 'object', additionalProperties: true },
});

/** Any of the stages; within one of them the pipeline counts too, where it is named. */
function stages(where: Where, column: string, given: QueryValue | undefined): void {
  const fits = members(given).map((pair) => {
    const both = new Where();
    byPath(both, column, 'lead_status.id', texts(child(pair, 'status_id')).map(phpInt));
    byPath(both, column, 'lead_status.pipeline_id', texts(child(pair, 'pipeline_id')).map(phpInt));
    return both;
  });
  const known = fits.filter((both) => both.sql !== '');
  if (known.length > 0) where.any(known);
}

/** `custom_field_value_changed` finds the event of every field, `lead_linked` those that are told as `entity_linked`. */
const type: Filter = {
  apply: (given, where) => {
    const list = JSON.stringify(commaTexts(given));
    where.and(
      'e.type IN (SELECT value FROM json_each(?)) OR e.filter_type IN (SELECT value FROM json_each(?))',
      list,
      list,
    );
  },
  schema: commaStrings('e.type').schema,
};

/** What `GET /api/v4/events` can be asked (reference: api-v4, section 13.1). */
export const eventFilters: Readonly<Record<string, Filter>> = {
  id: commaStrings('e.id'),
  created_at: range('e.created_at'),
  created_by: commaInts('e.created_by'),
  entity: {
    // Old clients say the plural.
    apply: (given, where) => where.in('e.entity_type', commaTexts(given).map(singular)),
    schema: commaStrings('e.entity_type').schema,
  },
  entity_id: commaInts('e.entity_id'),
  type,
  value_before: value('value_before'),
  value_after: value('value_after'),
};

const PLURALS: Readonly<Record<string, string>> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  customers: 'customer',
  tasks: 'task',
};

const singular = (name: string): string => PLURALS[name] ?? name;

/** More values of a filter than this are refused (reference: api-v4, section 2.6). */
const MOST_VALUES = 10;

/** The first filter that carries too much, or asks for ids without saying of what. */
export function wrongFilter(filter: QueryValue | undefined): string | undefined {
  const many = ['created_by', 'entity_id'].find(
    (name) => commaTexts(child(filter, name)).length > MOST_VALUES,
  );
  if (many !== undefined) return many;
  const ids = commaTexts(child(filter, 'entity_id'));
  const kinds = commaTexts(child(filter, 'entity'));
  return ids.length > 0 && kinds.length !== 1 ? 'entity' : undefined;
}

/** The language that `events/types` was asked for. */
export const languageOf = (given: QueryValue | undefined): 'en' | 'es' | 'pt' => {
  const code = text(given);
  return code === 'es' || code === 'pt' ? code : 'en';
};
