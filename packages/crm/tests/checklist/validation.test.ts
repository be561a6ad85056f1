import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../support.ts';

const api = open();
const ids: Record<string, number> = {};

beforeAll(async () => {
  const fields = [
    { name: 'Kind', type: 'select', enums: [{ value: 'A' }, { value: 'B' }] },
    { name: 'Text', type: 'text' },
    { name: 'Number', type: 'numeric' },
  ];
  const { body } = await api.post('/api/v4/leads/custom_fields', fields);
  for (const field of body._embedded.custom_fields) ids[field.name] = field.id;
  ids.lead = (await api.post('/api/v4/leads', [{ name: 'Known', price: 100 }])).body._embedded.leads[0].id;
});

const value = (name: string, values: unknown) => ({
  custom_fields_values: [{ field_id: ids[name] ?? Number(name), values }],
});

/** One wrong item, and the finding it must give. */
const WRONG: readonly [string, string, () => object, string, string][] = [
  [
    'an unknown field',
    'leads',
    () => value('999999', [{ value: 'x' }]),
    'NotSupportedChoice',
    'custom_fields_values.0.field_id',
  ],
  [
    'a wrong option',
    'leads',
    () => value('Kind', [{ value: 'C' }]),
    'NotSupportedChoice',
    'custom_fields_values.0.values.0.value',
  ],
  [
    'a wrong option id',
    'leads',
    () => value('Kind', [{ enum_id: 1 }]),
    'NotSupportedChoice',
    'custom_fields_values.0.values.0.enum_id',
  ],
  [
    'a wrong option code',
    'leads',
    () => value('Kind', [{ enum_code: 'C' }]),
    'NotSupportedChoice',
    'custom_fields_values.0.values.0.enum_code',
  ],
  [
    'an option where there are none',
    'leads',
    () => value('Text', [{ value: 'x', enum_code: 'WORK' }]),
    'FieldNotExpected',
    'custom_fields_values.0.values.0.enum_code',
  ],
  [
    'a foreign key of a value',
    'leads',
    () => value('Text', [{ valu: 'x' }]),
    'FieldNotExpected',
    'custom_fields_values.0.values.0.valu',
  ],
  [
    'a text that is too long',
    'leads',
    () => value('Text', [{ value: 'x'.repeat(257) }]),
    'TooLong',
    'custom_fields_values.0.values.0.value',
  ],
  [
    'no number',
    'leads',
    () => value('Number', [{ value: 'many' }]),
    'InvalidType',
    'custom_fields_values.0.values.0.value',
  ],
  [
    'values that are no list',
    'leads',
    () => value('Text', 'x'),
    'InvalidType',
    'custom_fields_values.0.values',
  ],
  ['a price in quotes', 'leads', () => ({ price: '12' }), 'InvalidType', 'price'],
  ['a stage of nowhere', 'leads', () => ({ status_id: 1 }), 'NotSupportedChoice', 'status_id'],
  ['an unknown pipeline', 'leads', () => ({ pipeline_id: 1 }), 'NotSupportedChoice', 'pipeline_id'],
  [
    'an unknown user',
    'leads',
    () => ({ responsible_user_id: 1 }),
    'NotSupportedChoice',
    'responsible_user_id',
  ],
  ['a task without text', 'tasks', () => ({ complete_till: 1_900_000_000 }), 'FieldMissing', 'text'],
  [
    'a task with a blank text',
    'tasks',
    () => ({ text: ' ', complete_till: 1_900_000_000 }),
    'NotBlank',
    'text',
  ],
  ['a task without an end', 'tasks', () => ({ text: 'x' }), 'FieldMissing', 'complete_till'],
  [
    'a task about nothing',
    'tasks',
    () => ({ text: 'x', complete_till: 1, entity_type: 'leads', entity_id: 1 }),
    'NotSupportedChoice',
    'entity_id',
  ],
  [
    'a task for nobody',
    'tasks',
    () => ({ text: 'x', complete_till: 1, responsible_user_id: 1 }),
    'NotSupportedChoice',
    'responsible_user_id',
  ],
  ['a field without a type', 'leads/custom_fields', () => ({ name: 'x' }), 'FieldMissing', 'type'],
  [
    'money without a currency',
    'leads/custom_fields',
    () => ({ name: 'x', type: 'monetary' }),
    'FieldMissing',
    'currency',
  ],
  [
    'a colour that stages do not have',
    'leads/pipelines/6950551/statuses',
    () => ({ name: 'x', color: '#123456' }),
    'NotSupportedChoice',
    'color',
  ],
  [
    'a setting that webhooks do not have',
    'webhooks',
    () => ({ destination: 'https://e.com', settings: ['sing'] }),
    'NotSupportedChoice',
    'settings.0',
  ],
  [
    'an incoming lead without its source',
    'leads/unsorted/forms',
    () => ({ metadata: {} }),
    'FieldMissing',
    'source_uid',
  ],
];

describe('a write is refused for', () => {
  it.each(WRONG)('%s', async (_, path, item, code, at) => {
    const body = path === 'webhooks' ? item() : [item()];
    const answer = await api.post(`/api/v4/${path}`, body);
    expect([answer.status, answer.type]).toEqual([400, 'application/problem+json']);
    const { 'validation-errors': errors, ...problem } = answer.body;
    expect(problem).toEqual({
      title: 'Bad Request',
      type: 'https://httpstatus.es/400',
      status: 400,
      detail: 'Request validation failed',
    });
    expect(errors[0].errors).toContainEqual({ code, path: at, detail: expect.any(String) });
  });

  it('an id of the wrong type with two findings', async () => {
    const { body } = await api.post('/api/v4/leads', [{ responsible_user_id: '1' }]);
    const codes = body['validation-errors'][0].errors.map((each: { code: string }) => each.code);
    expect(codes).toEqual(['InvalidType', 'NotSupportedChoice']);
  });

  it('one wrong item, named by its label, and saves none of the others', async () => {
    const before = (await api.get('/api/v4/leads?limit=250')).body._embedded.leads.length;
    const { status, body } = await api.post('/api/v4/leads', [
      { name: 'Right' },
      { name: 'Wrong', price: 'x', request_id: 'second' },
      { name: 5 },
    ]);
    expect(status).toBe(400);
    expect(body['validation-errors'].map((item: { request_id: string }) => item.request_id)).toEqual([
      'second',
      '2',
    ]);
    expect((await api.get('/api/v4/leads?limit=250')).body._embedded.leads).toHaveLength(before);
  });

  it('a mixed PATCH, and changes none', async () => {
    const { status } = await api.patch('/api/v4/leads', [
      { id: ids.lead, price: 5 },
      { id: 1, price: 5 },
    ]);
    expect(status).toBe(400);
    expect((await api.get(`/api/v4/leads/${ids.lead}`)).body.price).toBe(100);
  });

  it.each([
    ['an empty body', '', 'Request data can not be empty'],
    ['an empty list', '[]', 'Request data can not be empty'],
  ])('%s', async (_, text, detail) => {
    const { status, body } = await api.post('/api/v4/leads', text);
    expect([status, body.detail]).toEqual([400, detail]);
  });

  it('more than 250 items', async () => {
    const { status, body } = await api.post(
      '/api/v4/leads',
      Array.from({ length: 251 }, () => ({})),
    );
    expect([status, body.detail]).toEqual([422, 'Limit 250 per page']);
  });
});
