import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { CHANNEL, messenger, signed } from '../../tests/chat-client.ts';
import { NOON, open } from '../../tests/support.ts';
import { hmac } from './signature.ts';

const ROOT = '/v2/origin/custom';

describe('channels', () => {
  it('are connected to the account and disconnected', async () => {
    const api = open();
    const { connected, scope, account, call } = await messenger(api);
    expect(connected).toMatchObject({ status: 200, type: 'application/json' });
    expect(connected.body).toEqual({
      account_id: account,
      scope_id: scope,
      title: 'Telepathy',
      hook_api_version: 'v2',
      is_time_window_disabled: false,
    });
    expect((await call('DELETE', `/${CHANNEL}/disconnect`, { account_id: account })).status).toBe(204);
    const refused = await call('POST', `/${scope}/typing`, { conversation_id: 'c' });
    expect(refused).toMatchObject({ status: 404, body: { status: 0, error_type: 'NOT_FOUND' } });
    const other = await call('POST', `/${CHANNEL}/connect`, { account_id: 'another' });
    expect(other.status).toBe(404);
  });

  it.each([
    ['another secret', { secret: 'wrong' }, /signature does not fit/],
    ['a date of yesterday', { date: new Date(NOON - 86_400_000).toUTCString() }, /older than 15 minutes/],
    ['no date', { date: '' }, /Date is missing/],
    ['another body', { body: '{"account_id":"x"}' }, /Content-MD5/],
  ])('refuse a request with %s', async (_, wrong, reason) => {
    const api = open();
    const { client_secret } = api.crm.credentials;
    const { secret = client_secret, date, body = '{}' } = wrong as Record<string, string>;
    const path = `${ROOT}/${CHANNEL}/connect`;
    const reply = await api.call('POST', path, '{}', signed('POST', path, body, secret, date));
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ status: 0, error_type: 'INVALID_SIGNATURE' });
    expect(reply.body.error_description).toMatch(reason);
  });

  it('answer what is wrong about a body', async () => {
    const api = open();
    const { call, scope } = await messenger(api);
    const reply = await call('POST', `/${scope}`, { event_type: 'new_message', payload: { msgid: 'a' } });
    expect(reply).toMatchObject({ status: 400, body: { status: 0, error_type: 'INVALID_REQUEST' } });
    expect(reply.body.error_description).toContain('payload.conversation_id');
  });
});

describe('a message of somebody unknown', () => {
  it('becomes an incoming lead with a contact, a chat and a talk', async () => {
    const api = open();
    const { say } = await messenger(api);
    const { body } = await say('Hello');
    expect(body).toEqual({
      new_message: { conversation_id: 'c-1', sender_id: 'u-1', msgid: 'm-1', ref_id: expect.any(String) },
    });
    const [incoming] = (await api.get('/api/v4/leads/unsorted')).body._embedded.unsorted;
    expect(incoming).toMatchObject({
      category: 'chats',
      source_name: 'Telepathy',
      metadata: {
        from: 'Ana',
        to: 'Telepathy',
        received_at: NOON / 1000 + 1,
        client: { name: 'Ana' },
        origin: { ref: 'c-1' },
        last_message_text: 'Hello',
      },
    });
    const [{ id: contact }] = incoming._embedded.contacts;
    const [{ id: lead }] = incoming._embedded.leads;
    const { body: card } = await api.get(`/api/v4/contacts/${contact}`);
    expect(card).toMatchObject({ name: 'Ana', is_unsorted: true });
    expect(card.custom_fields_values).toMatchObject([
      { field_code: 'PHONE', values: [{ value: '+15551112233' }] },
      { field_code: 'EMAIL', values: [{ value: 'ana@example.com' }] },
    ]);
    const [talk] = (await api.get('/api/v4/talks')).body._embedded.talks;
    expect(talk).toMatchObject({
      contact_id: contact,
      entity_type: 'lead',
      entity_id: lead,
      is_in_work: true,
      is_read: false,
      chat_id: incoming.metadata.origin.chat_id,
    });
    const events = (await api.get('/api/v4/events?filter[type]=incoming_chat_message')).body._embedded.events;
    expect(events).toMatchObject([
      {
        entity_id: lead,
        entity_type: 'lead',
        value_after: [{ message: { id: body.new_message.ref_id, talk_id: talk.talk_id } }],
      },
    ]);
  });

  it('goes on in the same talk, and its last text shows', async () => {
    const api = open();
    const { say } = await messenger(api);
    await say('Hello');
    await say('Still there?');
    expect((await api.get('/api/v4/talks')).body._embedded.talks).toHaveLength(1);
    const { unsorted } = (await api.get('/api/v4/leads/unsorted')).body._embedded;
    expect(unsorted).toMatchObject([{ metadata: { last_message_text: 'Still there?' } }]);
  });

  it('makes nothing when it is silent', async () => {
    const api = open();
    const { say } = await messenger(api);
    expect((await say('Psst', { silent: true })).status).toBe(200);
    expect((await api.get('/api/v4/leads/unsorted')).status).toBe(204);
    expect((await api.get('/api/v4/talks')).status).toBe(204);
  });

  it('makes a lead outright where the pipeline takes no incoming leads', async () => {
    const api = open({ scenario: { pipelines: [{ name: 'P', stages: ['One'], is_unsorted_on: false }] } });
    const { say } = await messenger(api);
    await say('Hello');
    const [lead] = (await api.get('/api/v4/leads?with=contacts')).body._embedded.leads;
    expect(lead).toMatchObject({ name: 'Telepathy: Ana', _embedded: { contacts: [{ is_main: true }] } });
  });

  it('goes to the pipeline of its source', async () => {
    const api = open({
      scenario: {
        pipelines: [
          { name: 'A', stages: ['One'] },
          { id: 77, name: 'B', stages: ['Two'] },
        ],
        sources: [{ name: 'S', external_id: 'line-2', pipeline: 'B' }],
      },
    });
    const { say } = await messenger(api);
    await say('Hello', { source: { external_id: 'line-2' } });
    const { unsorted } = (await api.get('/api/v4/leads/unsorted')).body._embedded;
    expect(unsorted[0].pipeline_id).toBe(77);
  });
});

describe('chats of contacts', () => {
  it('bring messages to the open lead of their contact', async () => {
    const api = open();
    const { call, say, scope } = await messenger(api);
    const [contact] = (await api.post('/api/v4/contacts', [{ name: 'Bo' }])).body._embedded.contacts;
    const embedded = { _embedded: { contacts: [{ id: contact.id }] } };
    const [lead] = (await api.post('/api/v4/leads', [{ name: 'L', ...embedded }])).body._embedded.leads;
    const user = { id: 'u-1', name: 'Bo', avatar: 'https://example.com/a.png', profile: { phone: '+1555' } };
    const chat = (await call('POST', `/${scope}/chats`, { conversation_id: 'c-1', user })).body;
    expect(chat.user).toMatchObject({ client_id: 'u-1', name: 'Bo', phone: '+1555', email: '' });
    const linked = await api.post('/api/v4/contacts/chats', [
      { contact_id: contact.id, chat_id: chat.id, request_id: 'x' },
    ]);
    expect(linked.body).toMatchObject({
      _total_items: 1,
      _embedded: { chats: [{ chat_id: chat.id, contact_id: contact.id, request_id: 'x' }] },
    });
    await say('Hello');
    expect((await api.get('/api/v4/leads/unsorted')).status).toBe(204);
    const [talk] = (await api.get('/api/v4/talks')).body._embedded.talks;
    expect(talk).toMatchObject({ contact_id: contact.id, entity_id: lead.id, chat_id: chat.id });
    for (const query of [
      `filter[contact_id]=${contact.id}`,
      `contact_id=${contact.id}`,
      `chat_id=${chat.id}`,
    ]) {
      const { body } = await api.get(`/api/v4/contacts/chats?${query}`);
      expect(body).toMatchObject({ _total_items: 1, _embedded: { chats: [{ chat_id: chat.id }] } });
    }
    expect((await api.get('/api/v4/contacts/chats?contact_id=1')).status).toBe(204);
    expect((await api.post('/api/v4/contacts/chats', [{ contact_id: 1, chat_id: 'x' }])).status).toBe(400);
  });
});

describe('messages', () => {
  it('are kept once, changed, reacted to, and listed newest first', async () => {
    const api = open();
    const { call, say, scope } = await messenger(api);
    const first = (await say('one')).body.new_message;
    await say('two');
    const again = await say('one again', { msgid: 'm-1' });
    expect(again.body.new_message.ref_id).toBe(first.ref_id);
    const edit = {
      event_type: 'edit_message',
      payload: { msgid: 'm-1', conversation_id: 'c-1', message: { type: 'text', text: 'one, mended' } },
    };
    expect((await call('POST', `/${scope}`, edit)).body.edit_message.ref_id).toBe(first.ref_id);
    const path = `/${scope}/${first.ref_id}/delivery_status`;
    expect((await call('POST', path, { delivery_status: 2 })).status).toBe(200);
    expect((await call('POST', path, { delivery_status: 7 })).status).toBe(400);
    const react = { conversation_id: 'c-1', id: first.ref_id, type: 'react', emoji: '👍' };
    expect((await call('POST', `/${scope}/react`, react)).status).toBe(204);
    expect((await call('POST', `/${scope}/typing`, { conversation_id: 'c-1' })).status).toBe(204);
    const { messages } = (await call('GET', `/${scope}/chats/c-1/history?limit=50`)).body;
    expect(messages).toMatchObject([
      { message: { client_id: 'm-2', text: 'two' } },
      {
        timestamp: NOON / 1000 + 1,
        sender: { client_id: 'u-1', name: 'Ana' },
        message: { id: first.ref_id, client_id: 'm-1', type: 'text', text: 'one, mended' },
        delivery_status: 2,
      },
    ]);
    expect((await call('GET', `/${scope}/chats/c-1/history?offset=1&limit=1`)).body.messages).toHaveLength(1);
    expect((await call('GET', `/${scope}/chats/c-1/history?offset=2`)).status).toBe(204);
    expect((await call('GET', `/${scope}/chats/none/history`)).status).toBe(404);
  });

  it('of the account are outgoing ones', async () => {
    const api = open();
    const { say } = await messenger(api);
    await say('Hello');
    await say('Hi there', { sender: { id: 'manager', name: 'Alex' }, receiver: { id: 'u-1', name: 'Ana' } });
    const { events } = (await api.get('/api/v4/events?filter[type]=outgoing_chat_message')).body._embedded;
    expect(events).toHaveLength(1);
    expect((await api.get('/api/v4/talks')).body._embedded.talks).toMatchObject([{ is_read: true }]);
  });

  it('wake webhooks, triggers and a bot that asked', async () => {
    const api = open();
    const { say } = await messenger(api);
    await say('Hello');
    const { unsorted } = (await api.get('/api/v4/leads/unsorted')).body._embedded;
    const { body } = await api.post(`/api/v4/leads/unsorted/${unsorted[0].uid}/accept`, {});
    const [{ id: lead }] = body._embedded.leads;
    const { status_id, pipeline_id } = (await api.get(`/api/v4/leads/${lead}`)).body;
    await api.post('/api/v4/webhooks', { destination: 'http://127.0.0.1:9/hook', settings: ['add_message'] });
    const action = { type: 'tag', tag: 'wrote' };
    await api.post('/ajax/v1/digital_pipeline/triggers', { pipeline_id, status_id, event: 'chat', action });
    const script = [
      {
        question: [{ handler: 'show', params: { type: 'text', value: 'Name?' } }],
        answer: [
          { handler: 'action', params: { name: 'set_tag', params: { type: 2, value: '{{message_text}}' } } },
        ],
      },
    ];
    const bot = (await api.post('/ajax/v1/bots', { name: 'Bot', script })).body.bot.id;
    await api.post(`/ajax/v1/bots/${bot}/run`, { entity_id: lead, entity_type: 'leads' });
    await say('Ana Maria');
    const tags = (await api.get(`/api/v4/leads/${lead}`)).body._embedded.tags;
    expect(tags.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['wrote', 'Ana Maria']),
    );
    const { deliveries } = (await api.get('/__kit/api/deliveries')).body;
    expect(decodeURIComponent(JSON.stringify(deliveries))).toContain('message[add][0][text]=Ana Maria');
  });

  it('of a user go to the hook of the channel, signed', async () => {
    const api = open();
    let heard: (request: { body: string; signature: unknown }) => void = () => {};
    const news = new Promise<{ body: string; signature: unknown }>((resolve) => {
      heard = resolve;
    });
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        response.end();
        heard({ body, signature: request.headers['x-signature'] });
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const hook_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    const { say } = await messenger(api, { hook_url });
    await say('Hello');
    const [talk] = (await api.get('/api/v4/talks')).body._embedded.talks;
    const reply = await api.post('/__kit/api/chats/reply', {
      talk_id: talk.talk_id,
      text: 'How can I help?',
    });
    expect(reply.status).toBe(200);
    const written = await api.get(
      `/__kit/api/chats/messages?filter[entity_type]=lead&filter[entity_id][]=${talk.entity_id}`,
    );
    expect(written.body._embedded.messages).toMatchObject([
      // The messenger's clock is a second ahead.
      { is_incoming: true, author: 'Ana', type: 'text', text: 'Hello' },
      { talk_id: talk.talk_id, is_incoming: false, author: 'Alex Morgan', text: 'How can I help?' },
    ]);
    const { body, signature } = await news;
    server.close();
    expect(signature).toBe(hmac(api.crm.credentials.client_secret, body));
    expect(JSON.parse(body)).toMatchObject({
      message: {
        receiver: { client_id: 'u-1', name: 'Ana', phone: '+15551112233' },
        sender: { name: 'Alex Morgan' },
        conversation: { client_id: 'c-1' },
        message: { id: reply.body.message.id, type: 'text', text: 'How can I help?' },
      },
    });
    expect((await api.post('/__kit/api/chats/reply', { talk_id: 1_000, text: 'x' })).status).toBe(404);
  });
});
