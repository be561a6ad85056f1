import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

const FIELDS = '/api/v4/catalogs/1001/custom_fields';

/** A list with a category of three branches, the way clients name parents that have no id yet. */
async function category() {
  const api = open();
  await api.post('/api/v4/catalogs', [{ name: 'Goods' }]);
  const { body } = await api.post(FIELDS, [
    {
      name: 'Group',
      type: 'category',
      nested: [
        { value: 'Machines', sort: 1, request_id: 'm', id: null, parent_id: null },
        { value: 'Grinders', sort: 2, request_id: 'g', parent_request_id: 'm' },
        { value: 'Manual', parent_request_id: 'g' },
      ],
    },
  ]);
  const [field] = body._embedded.custom_fields;
  return { api, field };
}

describe('the tree of a category', () => {
  it('gives every branch an id, and its parent by that id', async () => {
    const { field } = await category();
    const [top, middle, leaf] = field.nested;
    expect(top).toEqual({ id: expect.any(Number), parent_id: null, value: 'Machines', sort: 1 });
    expect(middle).toEqual({ id: expect.any(Number), parent_id: top.id, value: 'Grinders', sort: 2 });
    expect(leaf).toEqual({ id: expect.any(Number), parent_id: middle.id, value: 'Manual', sort: 3 });
  });

  it('keeps the ids of branches that are sent back, and forgets those that are not', async () => {
    const { api, field } = await category();
    const [top, middle] = field.nested;
    const { body } = await api.patch(`${FIELDS}/${field.id}`, {
      nested: [{ ...top, value: 'Coffee machines' }, middle, { value: 'Cups', parent_id: top.id }],
    });
    expect(body.nested).toEqual([
      { ...top, value: 'Coffee machines' },
      middle,
      { id: expect.any(Number), parent_id: top.id, value: 'Cups', sort: 3 },
    ]);
  });

  it('is what elements choose from', async () => {
    const { api, field } = await category();
    const leaf = field.nested[2];
    const values = (value: string) => [{ field_id: field.id, values: [{ value }] }];
    const elements = '/api/v4/catalogs/1001/elements';
    const { body } = await api.post(elements, [{ name: 'Mill', custom_fields_values: values('Manual') }]);
    const kept = await api.get(`${elements}/${body._embedded.elements[0].id}`);
    expect(kept.body.custom_fields_values[0].values[0]).toMatchObject({ value: 'Manual', enum_id: leaf.id });
    const wrong = await api.post(elements, [{ name: 'Mill', custom_fields_values: values('Nowhere') }]);
    expect(wrong.status).toBe(400);
  });

  it.each([
    ['a branch', { value: 'x', id: 7 }, 'nested.0.id'],
    ['a parent', { value: 'x', parent_id: 7 }, 'nested.0.parent_id'],
    ['a parent of the request', { value: 'x', parent_request_id: 'q' }, 'nested.0.parent_request_id'],
  ])('refuses %s that does not exist', async (_, item, path) => {
    const { api, field } = await category();
    const { status, body } = await api.patch(`${FIELDS}/${field.id}`, { nested: [item] });
    expect(status).toBe(400);
    expect(body['validation-errors'][0].errors[0]).toMatchObject({ code: 'NotSupportedChoice', path });
  });
});
