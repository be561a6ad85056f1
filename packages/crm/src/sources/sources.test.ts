import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

const PATH = '/api/v4/sources';
const codes = (body: { 'validation-errors': { errors: { code: string }[] }[] }) =>
  body['validation-errors'].flatMap((item) => item.errors.map((error) => error.code));

describe('sources', () => {
  it('answer 204 while there are none, and whole objects when added', async () => {
    const api = open();
    expect((await api.get(PATH)).status).toBe(204);
    const { body } = await api.post(PATH, [{ name: 'Chat', external_id: 'c1', request_id: 7 }]);
    expect(body._total_items).toBe(1);
    const [source] = body._embedded.sources;
    expect(source).toMatchObject({
      name: 'Chat',
      external_id: 'c1',
      default: true,
      services: [],
      request_id: 7,
    });
    expect((await api.get(`${PATH}/${source.id}`)).body).toMatchObject({ id: source.id, origin_code: null });
    expect((await api.get(`${PATH}?filter[external_id][]=c2`)).status).toBe(204);
  });

  it('have external ids of their own', async () => {
    const api = open();
    await api.post(PATH, [{ name: 'Chat', external_id: 'c1' }]);
    expect(codes((await api.post(PATH, [{ name: 'Other', external_id: 'c1' }])).body)).toEqual([
      'SourceAlreadyExists',
    ]);
    const twins = [
      { name: 'A', external_id: 'x' },
      { name: 'B', external_id: 'x' },
    ];
    expect(codes((await api.post(PATH, twins)).body)).toEqual(['SourceAlreadyExists']);
    expect((await api.get(`${PATH}?filter[external_id]=x`)).status).toBe(204);
  });

  it('have exactly one default', async () => {
    const api = open();
    const { body } = await api.post(PATH, [
      { name: 'A', external_id: 'a' },
      { name: 'B', external_id: 'b' },
    ]);
    const [a, b] = body._embedded.sources;
    await api.patch(`${PATH}/${b.id}`, { default: true });
    const list = (await api.get(PATH)).body._embedded.sources;
    expect(list.map((row: { id: number; default: boolean }) => [row.id, row.default])).toEqual([
      [a.id, false],
      [b.id, true],
    ]);
  });

  it('refuse unknown pipelines, codes of digits and unknown ids', async () => {
    const api = open();
    const wrong = await api.post(PATH, [{ name: 'A', external_id: 'a', pipeline_id: 1, origin_code: '123' }]);
    expect(wrong.status).toBe(400);
    expect((await api.patch(`${PATH}/99`, { name: 'A' })).status).toBe(404);
    expect((await api.delete(`${PATH}/99`)).status).toBe(404);
  });

  it('go one by one or together', async () => {
    const api = open();
    const { body } = await api.post(PATH, [
      { name: 'A', external_id: 'a' },
      { name: 'B', external_id: 'b' },
    ]);
    const [a, b] = body._embedded.sources;
    expect((await api.delete(`${PATH}/${a.id}`)).status).toBe(204);
    expect((await api.delete(PATH, [{ id: b.id }])).status).toBe(204);
    expect((await api.get(PATH)).status).toBe(204);
  });
});
