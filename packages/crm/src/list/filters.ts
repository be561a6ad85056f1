import { child, commaTexts, members, phpBool, phpInt, type QueryValue, text, texts } from '../http/query.ts';
import type { JsonSchema } from '../shape/index.ts';
import { Where } from './where.ts';

/** One `filter[name]` of a list: how it narrows the selection, and its form for the documentation. */
export interface Filter {
  readonly apply: (value: QueryValue, where: Where) => void;
  readonly schema: JsonSchema;
}

const scalarOrList = (type: string): JsonSchema => ({
  anyOf: [{ type }, { type: 'array', items: { type } }],
});

/** Numbers: `filter[id]=5`, `filter[id][]=5&filter[id][]=6`, `filter[id][0]=5`. */
export const ints = (column: string): Filter => ({
  apply: (value, where) => where.in(column, texts(value).map(phpInt)),
  schema: scalarOrList('integer'),
});

/** Numbers where a comma separates too. */
export const commaInts = (column: string): Filter => ({
  apply: (value, where) => where.in(column, commaTexts(value).map(phpInt)),
  schema: scalarOrList('integer'),
});

export const strings = (column: string): Filter => ({
  apply: (value, where) => where.in(column, texts(value)),
  schema: scalarOrList('string'),
});

export const commaStrings = (column: string): Filter => ({
  apply: (value, where) => where.in(column, commaTexts(value)),
  schema: scalarOrList('string'),
});

/** A truth: 1, 0, true, false, alone or as a list; both of them narrow nothing. */
export const flag = (column: string): Filter => ({
  apply: (value, where) => {
    const [given, other] = new Set(texts(value).map(phpBool));
    if (given !== undefined && other === undefined) where.and(`${column} = ?`, given ? 1 : 0);
  },
  schema: { type: 'boolean' },
});

/**
 * Times: `[from]` and `[to]`, both inclusive; a single number means "from", as the texts on tasks, notes and events
 * say. `from,to` works too.
 */
export const range = (column: string): Filter => ({
  apply: (value, where) => {
    const [first, second] = (text(value) ?? '').split(',');
    const from = text(child(value, 'from')) ?? first;
    const to = text(child(value, 'to')) ?? second;
    if (from) where.and(`${column} >= ?`, phpInt(from));
    if (to) where.and(`${column} <= ?`, phpInt(to));
  },
  schema: {
    anyOf: [
      { type: 'integer' },
      { type: 'object', properties: { from: { type: 'integer' }, to: { type: 'integer' } } },
    ],
  },
});

/** Amounts: one, several, or `[from]` and `[to]`. */
export const amounts = (column: string): Filter => ({
  apply: (value, where) => {
    const from = text(child(value, 'from'));
    const to = text(child(value, 'to'));
    if (from === undefined && to === undefined) where.in(column, texts(value).map(Number));
    if (from !== undefined) where.and(`${column} >= ?`, Number(from));
    if (to !== undefined) where.and(`${column} <= ?`, Number(to));
  },
  schema: scalarOrList('number'),
});

/** Stages: `[0][pipeline_id]=1&[0][status_id]=142`, any of the pairs. */
export const stages = (pipeline: string, status: string): Filter => ({
  apply: (value, where) => {
    const pairs = members(value).map((pair) => ({
      pipeline: text(child(pair, 'pipeline_id')),
      status: texts(child(pair, 'status_id')).map(phpInt),
    }));
    const known = pairs.filter((pair) => pair.pipeline !== undefined || pair.status.length > 0);
    if (known.length === 0) return;
    const fits = known.map((pair) => {
      const both = new Where();
      if (pair.pipeline !== undefined) both.and(`${pipeline} = ?`, phpInt(pair.pipeline));
      if (pair.status.length > 0) both.in(status, pair.status);
      return both;
    });
    where.any(fits);
  },
  schema: {
    type: 'array',
    items: {
      type: 'object',
      properties: { pipeline_id: { type: 'integer' }, status_id: { type: 'integer' } },
    },
  },
});
