import { Amo } from '@shevernitskiy/amo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON } from '../support.ts';
import { type Json, type OverTls, one, openAmo } from './tls.ts';

let tls: OverTls;
beforeAll(async () => {
  tls = await openAmo();
  tls.crm.offer({
    code: 'my_widget',
    version: '1',
    path: '/upl/my_widget/1/widget',
    manifest: {
      widget: { name: 'widget.name', version: '1.2.0' },
      locations: ['settings', 'lcard-1'],
      settings: { login: { name: 'settings.login', type: 'text', required: true } },
    },
    i18n: { en: { widget: { name: 'Mine' }, settings: { login: 'Login' } } },
    installed: false,
  });
});
afterAll(() => tls.close());

const seconds = NOON / 1000;

describe('authorization', () => {
  it('exchanges a code by itself and refreshes when the token is over', async () => {
    const { client_id, client_secret, redirect_uri, code } = tls.crm.credentials;
    const seen: string[] = [];
    const options: Json = {
      request_delay: 0,
      on_token: (token: { refresh_token: string }) => void seen.push(token.refresh_token),
    };
    const byCode = new Amo(
      tls.host,
      { client_id, client_secret, redirect_uri, grant_type: 'authorization_code', code },
      options,
    );
    expect((await byCode.account.getAccount()).id).toBe(31_361_463);
    expect(byCode.token).toMatchObject({ token_type: 'Bearer', expires_in: 86_400 });
    const stale: Json = { ...byCode.token, expires_at: 1, client_id, client_secret, redirect_uri };
    const refreshed = new Amo(tls.host, stale, options);
    expect((await refreshed.account.getAccount()).id).toBe(31_361_463);
    expect(new Set(seen).size).toBe(2);
  });

  it('turns a refusal into its own error', async () => {
    const { client_id, client_secret, redirect_uri } = tls.crm.credentials;
    const wrong = new Amo(
      tls.host,
      { client_id, client_secret, redirect_uri, grant_type: 'authorization_code', code: 'x' },
      { request_delay: 0 },
    );
    const refused = await wrong.account.getAccount().catch((error: Json) => error);
    expect(refused.response.hint).toBe('Cannot decrypt the authorization code');
  });
});

describe('webhooks', () => {
  it('subscribes twice to the same, lists and ends it', async () => {
    const { webhook } = tls.amo;
    const destination = 'https://hooks.example.com/kommo';
    const first = await webhook.addWebhook({ destination, settings: ['add_lead'], sort: 10 });
    const second = await webhook.addWebhook({
      destination,
      settings: ['add_lead', 'update_lead'],
      sort: 10,
    });
    expect(second).toMatchObject({
      id: first.id,
      created_at: first.created_at,
      settings: ['add_lead', 'update_lead'],
      disabled: false,
    });
    const listed = await webhook.getWebhooks({ filter: (f: Json) => f.single('destination', destination) });
    expect(listed._embedded.webhooks).toHaveLength(1);
    await webhook.deleteWebhook({ destination });
    await expect(
      webhook.getWebhooks({ filter: (f: Json) => f.single('destination', destination) }),
    ).rejects.toThrow('204');
    await expect(webhook.deleteWebhook({ destination })).rejects.toThrow('404');
  });
});

describe('widgets', () => {
  it('installs with settings, lists and removes', async () => {
    const { widget } = tls.amo;
    expect(await widget.getWidgetByCode('my_widget')).toMatchObject({
      is_active_in_account: false,
      version: '1.2.0',
    });
    await expect(widget.addWidgetByCode('my_widget', {})).rejects.toThrow('400');
    const installed = await widget.addWidgetByCode('my_widget', { login: 'me' });
    expect(installed).toMatchObject({ is_active_in_account: true, settings: { login: 'me' } });
    expect(installed.settings_template).toEqual([
      { key: 'login', name: 'Login', type: 'text', is_required: true },
    ]);
    expect((await widget.getWidgets())._embedded.widgets.map((known: Json) => known.code)).toContain(
      'my_widget',
    );
    await widget.deleteWidgetByCode('my_widget');
    await expect(widget.getWidgetByCode('unknown')).rejects.toThrow('404');
  });
});

describe('sources', () => {
  it('adds, changes and removes; an external id is taken once', async () => {
    const { source } = tls.amo;
    const item = { name: 'Chat', external_id: 'chat-1', pipeline_id: 6_950_551 };
    const made = one((await source.addSources([item]))._embedded.sources);
    expect(made).toMatchObject({ name: 'Chat', external_id: 'chat-1', services: [] });
    const again = await source.addSources([item]).catch((error: Json) => error);
    expect(again.response['validation-errors'][0].errors[0].code).toBe('SourceAlreadyExists');
    expect(await source.getSourceById(made.id)).toMatchObject({ id: made.id });
    expect(
      (await source.getSources({ filter: (f: Json) => f.multi('external_id', ['chat-1']) }))._embedded
        .sources,
    ).toHaveLength(1);
    expect(await source.updateSourceById(made.id, { name: 'Talk' })).toMatchObject({ name: 'Talk' });
    expect((await source.updateSources([{ id: made.id, name: 'Talks' }]))._embedded.sources[0]).toMatchObject(
      { name: 'Talks' },
    );
    await source.deleteSourceById(made.id);
    await expect(source.getSourceById(made.id)).rejects.toThrow('204');
  });
});

describe('customers', () => {
  it('adds, changes, buys and collects points', async () => {
    const { customer } = tls.amo;
    expect(await customer.updateCustomersMode({ mode: 'segments', is_enabled: true })).toMatchObject({
      mode: 'segments',
    });
    const made = one(
      (await customer.addCustomers([{ name: 'Loyal', next_date: seconds + 86_400 }]))._embedded.customers,
    );
    expect(await customer.updateCustomerById(made.id, { name: 'Most loyal' })).toMatchObject({
      id: made.id,
    });
    await customer.updateCustomers([{ id: made.id, next_price: 50 }]);
    const known = await customer.getCustomerById(made.id, { with: ['contacts'] });
    expect(known).toMatchObject({ name: 'Most loyal', next_price: 50, ltv: 0, purchases_count: 0 });
    expect(known._embedded.contacts).toEqual([]);
    await customer.addTransactionsToCustomer(made.id, [{ price: 30, comment: 'Beans' }]);
    expect(await customer.getCustomerById(made.id)).toMatchObject({
      ltv: 30,
      purchases_count: 1,
      average_check: 30,
    });
    const bought = await customer.getTransactionsByCustomerId(made.id);
    expect(one(bought._embedded.transactions)).toMatchObject({ price: 30, comment: 'Beans' });
    await customer.deleteTransactionsById(one(bought._embedded.transactions).id);
    expect(await customer.getCustomerById(made.id)).toMatchObject({ ltv: 0, purchases_count: 0 });
    expect(await customer.updateBonusPointsByCustomerId(made.id, { earn: 15 })).toEqual(
      expect.objectContaining({ bonus_points: 15 }),
    );
    expect((await customer.getCustomers({ query: 'Most loyal' }))._embedded.customers).toHaveLength(1);
    await expect(customer.getCustomerSubscriptionById(made.id)).rejects.toThrow('204');
  });

  it('has stages and segments', async () => {
    const { status, segment } = tls.amo;
    const stage = one(
      (await status.addStatuses([{ name: 'Waiting', sort: 50, color: '#ffce5a' }]))._embedded.statuses,
    );
    expect(await status.updateStatusById(stage.id, { name: 'Ready' })).toMatchObject({
      name: 'Ready',
    });
    expect((await status.getStatuses())._embedded.statuses.map((known: Json) => known.id)).toContain(
      stage.id,
    );
    expect(await status.getStatuseById(stage.id)).toMatchObject({ id: stage.id });
    await status.deleteStatusById(stage.id);
    // This client sends a segment alone, not in a list.
    const made = await segment.addSegment({ name: 'Gold', color: 'ae003f' });
    expect(made).toMatchObject({ name: 'Gold' });
    expect(await segment.updateSegmentById(made.id, { name: 'Silver' })).toMatchObject({
      name: 'Silver',
    });
    expect((await segment.getSegments())._embedded.segments.map((known: Json) => known.id)).toContain(
      made.id,
    );
    expect(await segment.getSegmenteById(made.id)).toMatchObject({ id: made.id });
    await segment.deleteSegmentById(made.id);
  });
});

describe('chats', () => {
  it('keeps templates', async () => {
    const { chat_template } = tls.amo;
    const item = {
      name: 'Hello',
      content: 'Hello {{contact.name}}',
      is_editable: true,
      external_id: 'hello',
      request_id: 'x',
    };
    const made = one((await chat_template.addChatTemplates([item]))._embedded.chat_templates);
    expect(made).toMatchObject({ name: 'Hello', request_id: 'x', external_id: 'hello' });
    expect(await chat_template.updateChatTemplateById(made.id, { name: 'Hi' })).toMatchObject({
      name: 'Hi',
    });
    expect(
      (await chat_template.updateChatTemplates([{ id: made.id, name: 'Hey' }]))._embedded.chat_templates[0],
    ).toMatchObject({ name: 'Hey' });
    expect(
      (await chat_template.getChatTemplates({ filter: (f: Json) => f.single('external_id', 'hello') }))
        ._embedded.chat_templates,
    ).toHaveLength(1);
    expect(await chat_template.getChatTemplateById(made.id)).toMatchObject({ name: 'Hey' });
    await chat_template.deleteChatTemplateById(made.id);
    await expect(chat_template.getChatTemplateById(made.id)).rejects.toThrow();
  });

  it('shortens links', async () => {
    const contact = one((await tls.amo.contact.getContacts({ limit: 1 }))._embedded.contacts);
    const made = await tls.amo.short_link.createShortLinks([
      { url: 'https://example.com/long', metadata: { entity_type: 'contacts', entity_id: contact.id } },
    ]);
    expect(made._embedded.short_links[0]).toMatchObject({
      account_id: 31_361_463,
      metadata: { entity_id: contact.id },
    });
    expect(made._embedded.short_links[0]).not.toHaveProperty('id');
  });

  it('links chats to contacts', async () => {
    const contact = one((await tls.amo.contact.getContacts({ limit: 1 }))._embedded.contacts);
    const chat_id = '5e3b5a14-8c2d-4b9e-9f57-2a3b4c5d6e7f';
    const made = await tls.amo.contact.linkContactToChat([
      { chat_id, contact_id: contact.id, request_id: 'c' },
    ]);
    expect(made._embedded.chats[0]).toMatchObject({ chat_id, contact_id: contact.id });
    const known = await tls.amo.contact.getContactToChat({ contact_id: [contact.id] });
    expect(known._embedded.chats.map((chat: Json) => chat.chat_id)).toContain(chat_id);
  });

  it('knows no talk that does not exist', async () => {
    await expect(tls.amo.talk.getTalkById(1)).rejects.toThrow();
  });
});

describe('bots', () => {
  it('answers the old run with a body', async () => {
    const lead = one((await tls.amo.lead.getLeads({ limit: 1 }))._embedded.leads);
    const run = tls.amo.salesbot.runTask([{ bot_id: 1, entity_id: lead.id, entity_type: '2' }]);
    await expect(run).resolves.toMatchObject({ success: true });
  });
});

describe('files', () => {
  it('opens a session, links a file and takes it away', async () => {
    const { amo } = tls;
    const file = amo.file(`https://${tls.host}`);
    expect(
      await file.createSession({ file_name: 'a.txt', file_size: 3, content_type: 'text/plain' }),
    ).toMatchObject({
      session_id: expect.anything(),
      upload_url: expect.stringContaining(tls.host),
    });
    await expect(file.getFileByUUID('00000000-0000-4000-8000-000000000000')).rejects.toThrow();
  });
});
