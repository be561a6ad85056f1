import type { StagePush } from '@kommo-widget/manifest';
import { beforeEach, expect, it } from 'vitest';
import { type Client, NOON, open } from '../../tests/support.ts';

const PHONE = '+1 (202) 555-0143';

let api: Client;
let told: Record<string, unknown>[];

beforeEach(async () => {
  api = open();
  told = [];
  api.crm.listen((push: StagePush) => {
    if (push.type === 'notification') told.push({ ...push.notification });
  });
});

const act = async (type: string, more: object = {}) =>
  (await api.post('/__kit/api/calls', { type, phone: PHONE, ...more })).body.call;

async function contact(): Promise<number> {
  const field = { field_code: 'PHONE', values: [{ value: '+12025550143' }] };
  const made = await api.post('/api/v4/contacts', [{ name: 'Ann', custom_fields_values: [field] }]);
  return made.body._embedded.contacts[0].id;
}

it('rings, is answered, and is over: one call, with its length by the clock and its recording', async () => {
  const id = await contact();
  expect(await act('ring')).toMatchObject({
    state: 'ringing',
    element: { id, type: 'contact', name: 'Ann' },
  });
  expect(await act('answer')).toMatchObject({ state: 'talking' });
  api.crm.clock.set(NOON + 35_000);
  const over = await act('hangup');
  expect(over).toMatchObject({ state: 'over', duration: 35, entity: { type: 'contacts', id } });
  expect(told.map(({ state }) => state)).toEqual(['ringing', 'talking', 'over']);
  expect(new Set(told.map(({ call_id }) => call_id))).toEqual(new Set([over.id]));
  const note = (await api.get(`/api/v4/contacts/${id}/notes/${over.note}`)).body;
  expect(note).toMatchObject({
    note_type: 'call_in',
    params: { uniq: over.id, duration: 35, phone: PHONE, call_status: 4, link: over.link },
  });
});

it('nobody answered: it is missed, also when the caller hangs up', async () => {
  const id = await contact();
  for (const end of ['miss', 'hangup']) {
    await act('ring');
    const missed = await act(end);
    expect(missed).toMatchObject({ state: 'missed', duration: 0 });
    const note = (await api.get(`/api/v4/contacts/${id}/notes/${missed.note}`)).body;
    expect(note.params).toMatchObject({ call_status: 3 });
    expect(note.params.link ?? null).toBeNull();
  }
});

it('an outgoing call is written as one', async () => {
  const id = await contact();
  await act('ring', { direction: 'outbound' });
  const over = await act('hangup', { duration: 5 });
  expect((await api.get(`/api/v4/contacts/${id}/notes/${over.note}`)).body.note_type).toBe('call_out');
  expect(told[0]).toMatchObject({ direction: 'outbound', to: PHONE });
});

it('a number that nobody has becomes an incoming lead', async () => {
  await act('ring');
  expect(await act('hangup', { duration: 8 })).toMatchObject({ element: null, unsorted: expect.any(String) });
  expect((await api.get('/api/v4/leads/unsorted')).body._embedded.unsorted[0]).toMatchObject({
    category: 'sip',
    metadata: { from: PHONE, duration: 8 },
  });
});

it('a recording is a WAV of its length, and is given in parts to players', async () => {
  await act('answer');
  const { link } = await act('hangup', { duration: 2 });
  const ask = (headers: Record<string, string> = {}) => api.crm.fetch(new Request(link, { headers }));
  const whole = await ask();
  expect(whole.headers.get('accept-ranges')).toBe('bytes');
  const bytes = new Uint8Array(await whole.arrayBuffer());
  expect([bytes.length, new TextDecoder().decode(bytes.slice(0, 4))]).toEqual([44 + 16_000, 'RIFF']);
  const part = await ask({ range: 'bytes=0-3' });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 0-3/16044',
    'RIFF',
  ]);
  expect((await ask({ range: 'bytes=-2' })).headers.get('content-range')).toBe('bytes 16042-16043/16044');
  expect((await ask({ range: 'bytes=99999-' })).status).toBe(416);
});

it('the bell keeps the last turn of a call, read or not, and at most fifty notifications', async () => {
  const kept = async () => (await api.get('/__kit/api/notifications')).body.notifications;
  await contact();
  await act('ring');
  await act('miss');
  await api.post('/ajax/v1/notifications/errors', { header: 'The line', text: 'is down' });
  expect(await kept()).toMatchObject([
    { header: 'The line', is_read: false },
    { type: 'phone_call', state: 'missed', is_read: false },
  ]);
  await api.post('/__kit/api/notifications/read', {});
  await api.post('/__kit/api/notify', { title: 'New' });
  expect((await kept()).map((one: { is_read: boolean }) => one.is_read)).toEqual([false, true, true]);
  for (let turn = 0; turn < 50; turn++) await api.post('/__kit/api/notify', { title: `Number ${turn}` });
  expect((await kept()).map((one: { body: { title: string } }) => one.body.title)).toEqual(
    Array.from({ length: 50 }, (_, turn) => `Number ${49 - turn}`),
  );
});
