import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/routes.ts';
import { open } from '../support.ts';

const empty = open();

/** Lists that an empty account answers with something: what comes with every account. */
const NEVER_EMPTY = new Set([
  '/api/v4/account',
  '/api/v4/currencies',
  '/api/v4/events/types',
  '/api/v4/leads/loss_reasons',
  '/api/v4/leads/pipelines',
  '/api/v4/tasks/types',
  '/api/v4/leads/unsorted/summary',
  '/api/v4/users',
]);
const LISTS = ROUTES.filter(
  (route) =>
    route.method === 'GET' &&
    route.path.startsWith('/api/v4/') &&
    ['page', 'totals', 'collection'].includes(route.reply.kind),
)
  .map((route) => route.path)
  .filter((path) => !path.includes('{'));

const ids = async (path: string): Promise<readonly number[]> => {
  const { status, body } = await full.get(path);
  return status === 204 ? [] : body._embedded.leads.map((lead: { id: number }) => lead.id);
};
const full = open();
const added = full.post(
  '/api/v4/leads',
  Array.from({ length: 251 }, (_, index) => ({ name: `Lead ${index}` })).slice(0, 250),
);

describe('every list', () => {
  it.each(LISTS.filter((path) => !NEVER_EMPTY.has(path) && !/custom_fields|statuses/.test(path)))(
    '%s is a 204 without a body when it is empty',
    async (path) => {
      const answer = await empty.get(path);
      expect([answer.status, answer.text, answer.type]).toEqual([204, '', null]);
    },
  );

  it('has no next on its last page, and first and prev from the second on', async () => {
    await added;
    const links = async (page: number) =>
      Object.keys((await full.get(`/api/v4/leads?limit=100&page=${page}`)).body._links);
    expect(await links(1)).toEqual(['self', 'next']);
    expect(await links(2)).toEqual(['self', 'next', 'first', 'prev']);
    expect(await links(3)).toEqual(['self', 'first', 'prev']);
    expect((await full.get('/api/v4/leads?limit=100&page=4')).status).toBe(204);
  });

  it('gives 50 rows by default and never more than 250', async () => {
    await added;
    await full.post('/api/v4/leads', [{ name: 'One more' }]);
    expect(await ids('/api/v4/leads')).toHaveLength(50);
    for (const limit of [251, 500, 100_000])
      expect(await ids(`/api/v4/leads?limit=${limit}`)).toHaveLength(250);
  });
});

describe('filters', () => {
  it.each([
    ['a plain value', 'filter[id]=one'],
    ['a list', 'filter[id][]=one&filter[id][]=two'],
    ['a list with indices', 'filter[id][0]=one&filter[id][1]=two'],
    ['encoded brackets', 'filter%5Bid%5D%5B0%5D=one&filter%5Bid%5D%5B1%5D=two'],
    ['encoded in part', 'filter[id]%5B%5D=one&filter%5Bid%5D[]=two'],
  ])('read %s', async (_, query) => {
    const { body } = await added;
    const [a, b] = body._embedded.leads;
    const path = query.replace('one', String(a.id)).replace('two', String(b.id));
    const expected = query.includes('two') ? [a.id, b.id] : [a.id];
    expect(await ids(`/api/v4/leads?${path}`)).toEqual(expected);
  });

  it('take ranges at both ends inclusive', async () => {
    const { body } = await added;
    const [a] = body._embedded.leads;
    const at = (await full.get(`/api/v4/leads/${a.id}`)).body.created_at;
    const range = (from: number, to: number) =>
      ids(`/api/v4/leads?filter[id]=${a.id}&filter[created_at][from]=${from}&filter[created_at][to]=${to}`);
    expect(await range(at, at)).toEqual([a.id]);
    expect(await range(at + 1, at + 2)).toEqual([]);
  });

  it.each([
    ['filter[is_completed]=1', ['done']],
    ['filter[is_completed]=false', ['open']],
    ['filter[is_completed][]=0', ['open']],
    ['filter[is_completed][0]=true', ['done']],
    ['filter[is_completed][]=0&filter[is_completed][]=1', ['open', 'done']],
  ])('read a truth as clients write it: %s', async (query, texts) => {
    const api = open();
    const task = { complete_till: 1_900_000_000 };
    await api.post('/api/v4/tasks', [
      { ...task, text: 'open' },
      { ...task, text: 'done', is_completed: true },
    ]);
    const { body } = await api.get(`/api/v4/tasks?${query}&order[id]=asc`);
    expect(body._embedded.tasks.map(({ text }: { text: string }) => text)).toEqual(texts);
  });

  it.each(['filter[stranger]=1', 'order[stranger]=asc', 'order[id]=sideways', 'with=stranger', 'order=id'])(
    'that nobody knows change nothing: %s',
    async (query) => {
      await added;
      expect(await ids(`/api/v4/leads?limit=7&${query}`)).toEqual(await ids('/api/v4/leads?limit=7'));
    },
  );
});
