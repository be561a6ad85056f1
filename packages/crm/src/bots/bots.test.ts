import { afterEach, describe, expect, it } from 'vitest';
import { messenger } from '../../tests/chat-client.ts';
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
const stop = (params: object) => ({ handler: 'stop', params });
const tagIt = (value: string) => ({
  handler: 'action',
  params: { name: 'set_tag', params: { type: 2, value } },
});
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

  it('take no handlers but those that an integration may send', async () => {
    const api = open();
    const { url, close } = await receiver(200);
    closers.push(close);
    const botId = await bot(api, [{ question: [{ handler: 'widget_request', params: { url } }] }]);
    const started = await run(api, botId, await lead(api));
    const path = `/api/v4/marketingbot/${botId}/continue/${started.id}`;
    const show = (params: object) => ({ handler: 'show', params });
    const refused = [
      [{ handler: 'action', params: {} }],
      [show({ type: 'text', value: 'x'.repeat(81) })],
      [show({ type: 'buttons', value: 'x', buttons: Array.from({ length: 26 }, () => 'a') })],
      Array.from({ length: 11 }, () => show({ type: 'text', value: 'x' })),
    ];
    for (const execute_handlers of refused)
      expect((await api.post(path, { execute_handlers })).status).toBe(400);
    const right = [show({ type: 'text', value: 'Right' }), { handler: 'goto', params: { type: 'finish' } }];
    expect((await api.post(path, { execute_handlers: right })).status).toBe(202);
    const { log } = (await api.get(`${BOTS}/${botId}/runs/${started.id}`)).body.run;
    expect(handlers(log).slice(-2)).toEqual(['continue', 'show']);
  });

  it('fail when the server of a widget answers anything but 200', async () => {
    const api = open();
    const { url, close } = await receiver(201);
    closers.push(close);
    const botId = await bot(api, [{ question: [{ handler: 'widget_request', params: { url } }] }]);
    const started = await run(api, botId, await lead(api));
    await api.crm.clock.set(NOON);
    expect((await api.get(`${BOTS}/${botId}/runs/${started.id}`)).body.run.state).toBe('failed');
  });

  it('that wait for the customer cannot be continued by an integration', async () => {
    const api = open();
    const botId = await bot(api, [
      { question: [{ handler: 'wait_answer', params: { type: 'finish', step: 0 } }] },
    ]);
    const started = await run(api, botId, await lead(api));
    expect((await api.post(`/api/v4/salesbot/${botId}/continue/${started.id}`, {})).status).toBe(404);
  });

  it('say why an action could not be done', async () => {
    const api = open();
    const act = (name: string, params: object) => ({ handler: 'action', params: { name, params } });
    const question = [
      act('change_status', { value: 1 }),
      act('change_responsible_user', { value: 1 }),
      act('set_custom_fields', { type: 2, custom_fields_id: 1, value: 'x' }),
      act('unsorted', { value: 'accept' }),
      act('link', { to: 'contacts', to_id: 1 }),
      act('subscribe', { value: 1 }),
      act('dance', {}),
    ];
    const { log, state } = await run(api, await bot(api, [{ question }]), await lead(api));
    expect([state, log.map((entry: { text: string }) => entry.text)]).toEqual([
      'finished',
      [
        'status_id: The value you selected is not a valid choice.',
        'responsible_user_id: The value you selected is not a valid choice.',
        'custom_fields_values.0.field_id: The value you selected is not a valid choice.',
        'no incoming lead waits here',
        'there is no contacts 1',
        'there is no user 1',
        '“dance” is not simulated',
      ],
    ]);
  });

  it('accept the incoming lead that they talk in', async () => {
    const api = open();
    const metadata = { form_id: '1', form_name: 'F', form_page: 'p', form_sent_at: 1 };
    const form = { source_uid: 's', source_name: 'n', metadata };
    const { body } = await api.post('/api/v4/leads/unsorted/forms', [form]);
    const [{ id }] = body._embedded.unsorted[0]._embedded.leads;
    const question = [{ handler: 'action', params: { name: 'unsorted', params: { value: 'accept' } } }];
    await run(api, await bot(api, [{ question }]), id);
    expect((await api.get('/api/v4/leads/unsorted')).status).toBe(204);
    expect((await api.get('/api/v4/leads/unsorted/summary')).body.accepted).toBe(1);
  });

  it('talk to the customer where a talk is going on, hear his answer, and close the talk', async () => {
    const api = open();
    const { say, call, scope } = await messenger(api);
    await say('Hello');
    const [incoming] = (await api.get('/api/v4/leads/unsorted')).body._embedded.unsorted;
    const [{ id }] = incoming._embedded.leads;
    const show = (value: string) => ({ handler: 'show', params: { type: 'text', value } });
    const script = [
      { question: [show('Your name?'), { handler: 'wait_answer', params: { type: 'question', step: 2 } }] },
      { question: [show('never')] },
      {
        question: [
          show('Thanks, {{regexp./I am (\\w+)/}} via {{origin}}'),
          { handler: 'stop', params: { action: 'talk-close' } },
        ],
      },
    ];
    const started = await run(api, await bot(api, script), id);
    expect(started.state).toBe('waiting');
    await say('I am Bo');
    const { body } = await call('GET', `/${scope}/chats/c-1/history`);
    const texts = body.messages.map((one: { message: { text: string } }) => one.message.text);
    const origin = `kommo.ext.${(await api.get('/api/v4/account')).body.id}`;
    expect(texts.sort()).toEqual(['Hello', 'I am Bo', `Thanks, Bo via ${origin}`, 'Your name?'].sort());
    expect((await api.get('/api/v4/talks?filter[only_in_work]=1')).status).toBe(204);
    expect((await api.get('/api/v4/talks')).body._embedded.talks[0].is_in_work).toBe(false);
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

  it('start another bot when they stop, having closed the talk', async () => {
    const api = open();
    const second = await bot(api, [{ question: [tagIt('second')] }]);
    const script = [
      {
        question: [
          stop({ action: 'talk-close' }),
          tagIt('never'),
          stop({ action: 'salesbot-start', bot: second }),
        ],
      },
    ];
    const id = await lead(api);
    const { state, log } = await run(api, await bot(api, script), id);
    expect([state, log.map((entry: { text: string }) => entry.text)]).toEqual([
      'finished',
      ['talk-close', `starts bot ${second}`],
    ]);
    expect((await api.get(`/api/v4/leads/${id}`)).body._embedded.tags).toMatchObject([{ name: 'second' }]);
  });

  it('do on completion what their script says under “finish”, once', async () => {
    const api = open();
    const finish = [{ handler: 'show', params: { type: 'text', value: 'Bye' } }];
    const hello = { handler: 'show', params: { type: 'text', value: 'Hello' } };
    const leave = { handler: 'goto', params: { type: 'finish' } };
    const said = async (script: unknown) =>
      (await run(api, await bot(api, script), await lead(api))).log.map(
        (entry: { text: string }) => entry.text,
      );
    expect(await said([{ question: [hello], finish }])).toEqual(['Hello', 'Bye']);
    expect(await said([{ question: [leave, hello] }, { finish }])).toEqual(['Bye']);
    expect(await said({ 0: { question: [leave], finish }, 1: { question: [hello] } })).toEqual(['Bye']);
  });

  it('that start themselves again and again end', async () => {
    const api = open();
    const own = [{ question: [stop({ action: 'salesbot-start', bot: 1 })] }];
    expect((await run(api, await bot(api, own), await lead(api))).state).toBe('finished');
    expect((await api.get(`${BOTS}/1/runs/11`)).body.run.state).toBe('finished');
    expect((await api.get(`${BOTS}/1/runs/12`)).status).toBe(404);
  });

  it('are listed with totals', async () => {
    const api = open();
    expect((await api.get('/api/v4/bots')).status).toBe(204);
    const id = await bot(api, []);
    expect((await api.get('/api/v4/bots')).body).toMatchObject({
      _total_items: 1,
      _embedded: { items: [{ id }] },
    });
    const [plain] = (await api.get('/api/v4/bots')).body._embedded.items;
    const [asked] = (await api.get('/api/v4/bots?with=favorite')).body._embedded.items;
    expect(['is_favorite' in plain, asked.is_favorite]).toEqual([false, false]);
    expect((await api.get('/api/v4/bots/99')).status).toBe(204);
  });
});
