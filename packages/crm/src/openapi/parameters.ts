import type { Route } from '../http/route.ts';
import type { JsonSchema } from '../shape/index.ts';

const query = (name: string, schema: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  name,
  in: 'query',
  schema,
  ...more,
});

/** Parameters of a route: those of the path, then everything that its list can be asked. */
export function parametersOf(route: Route): readonly JsonSchema[] {
  const { filters = {}, order = [], with: parts = [], search, paged, other = {} } = route.query ?? {};
  return [
    ...pathParameters(route.path),
    ...(paged
      ? [
          query('page', { type: 'integer', minimum: 1, default: 1 }),
          query('limit', { type: 'integer', minimum: 1, maximum: 250, default: 50 }),
        ]
      : []),
    ...(parts.length === 0
      ? []
      : [
          query(
            'with',
            { type: 'array', items: { type: 'string', enum: parts } },
            { style: 'form', explode: false },
          ),
        ]),
    ...(search ? [query('query', { type: 'string' })] : []),
    ...(Object.keys(filters).length === 0
      ? []
      : [query('filter', { type: 'object', properties: filters }, { style: 'deepObject', explode: true })]),
    ...(order.length === 0
      ? []
      : [query('order', orderSchema(order), { style: 'deepObject', explode: true })]),
    ...Object.entries(other).map(([name, schema]) => query(name, schema)),
  ];
}

const orderSchema = (fields: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field, { type: 'string', enum: ['asc', 'desc'] }])),
});

const pathParameters = (path: string): readonly JsonSchema[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: /^(id|\w+_id)$/.test(name) ? 'integer' : 'string' },
  }));
