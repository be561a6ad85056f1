import { afterEach, describe, expect, it } from 'vitest';
import { receiver } from '../../tests/receiver.ts';
import { NOON, ORIGIN, open } from '../../tests/support.ts';

const BOTS = '/ajax/v1/bots';
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Api = ReturnType<typeof open>;
const lead = async (api: Api) =>
  (await api.post('/api/v4/leads', [{ name: 'Order', price: 70 }])).body._embedded.leads[0].id;
const bot = async (api: Api, script: unknown) => (await api.post(BOTS, { name: 'Bot', script })).body.bot.id;
const run = async (api: Api, id: number, entity: number) =>
  (await api.post(`${BOTS}/${id}/run`, { entity_id: entity, entity_type: 'leads' })).body.run;
const handlers = (log: { handler: string }[]) => log.map((entry) => entry.handler);

describe('bots', () => {
  it('show texts with placeholders, decide, jump and leave by an exit', async () => {
    const api = open();
    const script = [
      {
        question: [
          { handler: 'show', params: { type: 'text', value: '{{lead.name}} for {{lead.price}}' } },
          {
            handler: 'conditions',
            params: {
              logic: 'and',
              conditions: [{ term1: '{{lead.price}}', term2: '50', operation: '>' }],
              result: [{ handler: 'goto', params: { type: 'question', step: 1 } }],
            },
          },
          { handler: 'show', params: { type: 'text', value: 'cheap' } },
        ],
      },
      { question: [{ handler: 'exits', params: { value: 'rich' } }] },
    ];
    const result = await run(api, await bot(api, script), await lead(api));
    expect(result).toMatchObject({ state: 'finished', exit: 'rich' });
    expect(handlers(result.log)).toEqual(['show', 'conditions', 'goto', 'exits']);
    expect(result.log[0].text).toBe('Order for 70');
  });

  it('change the lead', async () => {
    const api = open();
    const id = await lead(api);
    const actions = [
      { handler: 'action', params: { name: 'set_budget', params: { value: 99 } } },
      { handler: 'action', params: { name: 'set_tag', params: { type: 2, value: 'vip' } } },
      { handler: 'action', params: { name: 'change_status', params: { value: 142 } } },
    ];
    await run(api, await bot(api, [{ question: actions }]), id);
    const { body } = await api.get(`/api/v4/leads/${id}`);
    expect(body).toMatchObject({ price: 99, status_id: 142, _embedded: { tags: [{ name: 'vip' }] } });
  });

  it('ask the server of a widget, wait, and go on with its answer', async () => {
    const api = open();
    const { url, received, close } = await receiver(200);
    closers.push(close);
    const script = [
      {
        question: [
          { handler: 'widget_request', params: { url, data: { price: '{{lead.price}}' } } },
          { handler: 'show', params: { type: 'text', value: 'Status: {{json.status}}' } },
        ],
      },
    ];
    const botId = await bot(api, script);
    const leadId = await lead(api);
    const started = await run(api, botId, leadId);
    expect(started.state).toBe('waiting');
    await api.crm.clock.set(NOON);
    const asked = JSON.parse(received[0]?.text ?? '{}') as { token: string; return_url: string };
    expect(asked).toMatchObject({
      data: { price: '70' },
      return_url: `${ORIGIN}/api/v4/salesbot/${botId}/continue/${started.id}`,
    });
    const claims = JSON.parse(Buffer.from(asked.token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ entity_type: 2, entity_id: leadId, bot_id: botId });
    const path = new URL(asked.return_url).pathname;
    expect((await api.post(path, { data: { status: 'paid' } })).status).toBe(202);
    const after = (await api.get(`${BOTS}/${botId}/runs/${started.id}`)).body.run;
    expect(after.state).toBe('finished');
    expect(after.log.at(-1)).toMatchObject({ handler: 'show', text: 'Status: paid' });
    expect((await api.post(path, {})).status).toBe(404);
  });

  it('are only one at a time for an entity', async () => {
    const api = open();
    const id = await bot(api, [{ question: [{ handler: 'wait_answer', params: {} }] }]);
    const leadId = await lead(api);
    const target = { entity_id: leadId, entity_type: 'leads' };
    expect(await api.post(`/api/v4/bots/${id}/run`, target)).toMatchObject({ status: 202, text: 'Accepted' });
    await api.post(`/api/v4/bots/${id}/run`, target);
    expect((await api.get(`${BOTS}/${id}/runs/2`)).status).toBe(404);
    expect((await api.post(`/api/v4/bots/${id}/stop`, target)).status).toBe(202);
    expect((await api.get(`${BOTS}/${id}/runs/1`)).body.run.state).toBe('stopped');
  });

  it('that go in circles are ended with words', async () => {
    const api = open();
    const circle = [{ question: [{ handler: 'goto', params: { type: 'question', step: 0 } }] }];
    const result = await run(api, await bot(api, circle), await lead(api));
    expect(result.state).toBe('failed');
    expect(result.log.at(-1).text).toContain('circles');
  });

  it('are listed with totals', async () => {
    const api = open();
    expect((await api.get('/api/v4/bots')).status).toBe(204);
    const id = await bot(api, []);
    expect((await api.get('/api/v4/bots')).body).toMatchObject({
      _total_items: 1,
      _embedded: { items: [{ id }] },
    });
    expect((await api.get('/api/v4/bots/99')).status).toBe(204);
  });
});
