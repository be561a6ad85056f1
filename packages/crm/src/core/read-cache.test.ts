import { expect, it } from 'vitest';
import { open } from '../../tests/support.ts';
import { ReadCache } from './read-cache.ts';

it('keeps what was read until the next write, and big things only as long as there is room', () => {
  let writes = 0;
  let loads = 0;
  const cache = new ReadCache(() => writes);
  const read = (key: string, weight = 1): number =>
    cache.get(
      key,
      () => {
        loads += 1;
        return loads;
      },
      () => weight,
    );
  expect([read('a'), read('a'), read('b')]).toEqual([1, 1, 2]);
  writes += 1;
  expect(read('a')).toBe(3);
  read('big', 10_000_000);
  read('bigger', 10_000_000);
  expect(read('bigger'), 'the older one made room').toBe(5);
  expect(read('big')).toBe(6);
  read('huge', 99_000_000);
  expect(read('huge'), 'too big to be kept').toBe(8);
});

it('never shows a list that a write, a reset, another user or another address has changed', async () => {
  const api = open();
  const names = async (headers: Record<string, string> = {}) =>
    ((await api.call('GET', '/api/v4/leads', undefined, headers)).body?._embedded.leads ?? []).map(
      (lead: { name: string }) => lead.name,
    );
  expect(await names()).toEqual([]);
  const added = await api.post('/api/v4/leads', [{ name: 'One' }]);
  expect(await names()).toEqual(['One']);
  await api.patch(`/api/v4/leads/${added.body._embedded.leads[0].id}`, { name: 'Other' });
  expect(await names()).toEqual(['Other']);
  await api.post('/__kit/api/snapshot', { name: 's' });
  api.crm.reset();
  expect(await names()).toEqual([]);
  api.crm.restore('s');
  expect(await names()).toEqual(['Other']);
  api.crm.reset('multi-pipeline');
  const { users } = (await api.get('/api/v4/users')).body._embedded;
  const ben = users.find((user: { name: string }) => user.name === 'Ben Cole');
  const all = await names();
  expect((await names({ 'x-context-user-id': String(ben.id) })).length).toBeLessThan(all.length);
  expect(await names()).toEqual(all);
});
