import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON } from '../support.ts';
import { type Json, type OverTls, one, openAmo } from './tls.ts';

let tls: OverTls;
beforeAll(async () => {
  tls = await openAmo();
});
afterAll(() => tls.close());

const seconds = NOON / 1000;
const newLead = async (name = 'Deal'): Promise<number> =>
  Number(one((await tls.amo.lead.addLeads([{ name, price: 10 }]))._embedded.leads ?? []).id);
const newContact = async (name = 'Ann Lee'): Promise<number> =>
  one((await tls.amo.contact.addContacts([{ name }]))._embedded.contacts).id;
const newCompany = async (name = 'Acme'): Promise<number> =>
  Number(one((await tls.amo.company.addCompanies([{ name }]))._embedded.companies).id);

describe('leads', () => {
  it('adds and gets', async () => {
    const added = await tls.amo.lead.addLeads([{ name: 'A', price: 1 }, { name: 'B' }]);
    expect(added._links.self.href).toBe(`https://${tls.host}/api/v4/leads`);
    expect(added._embedded.leads).toHaveLength(2);
    const id = Number(added._embedded.leads?.[0]?.id);
    const lead = await tls.amo.lead.getLeadById(id, { with: ['contacts', 'loss_reason', 'source_id'] });
    expect(lead).toMatchObject({
      id,
      name: 'A',
      price: 1,
      is_deleted: false,
      source_id: null,
      loss_reason_id: null,
    });
    expect(lead._embedded.contacts).toEqual([]);
    expect(lead._embedded.loss_reason).toEqual([]);
    expect(lead.account_id).toBe(31_361_463);
  });

  it('filters by id, price, time, stage and field, orders and pages', async () => {
    const first = await newLead('First of three');
    const rest = [await newLead('Second of three'), await newLead('Third of three')];
    const ids = [first, ...rest];
    const { amo } = tls;
    const byId = await amo.lead.getLeads({
      filter: (f: Json) => f.multi('id', ids),
      order: { param: 'id', type: 'desc' },
    });
    expect(byId._embedded.leads.map((lead: Json) => lead.id)).toEqual([...ids].reverse());
    const page = await amo.lead.getLeads({
      filter: (f: Json) => f.multi('id', ids),
      limit: 2,
      page: 2,
      order: { param: 'id', type: 'asc' },
    });
    expect(page._embedded.leads.map((lead: Json) => lead.id)).toEqual([ids[2]]);
    expect(page._page).toBe(2);
    expect(page._links).toHaveProperty('prev');
    expect(page._links).not.toHaveProperty('next');
    const priced = await amo.lead.getLeads({
      filter: (f: Json) => f.range('price', 10, 10).single('id', first),
    });
    expect(priced._embedded.leads).toHaveLength(1);
    const lead = await amo.lead.getLeadById(first);
    const staged = await amo.lead.getLeads({
      filter: (f: Json) => f.statuses([[Number(lead.pipeline_id), Number(lead.status_id)]]).multi('id', ids),
    });
    expect(staged._embedded.leads).toHaveLength(3);
    const since = await amo.lead.getLeads({
      filter: (f: Json) => f.range('created_at', seconds, seconds).single('id', first),
    });
    expect(since._embedded.leads).toHaveLength(1);
    const found = await amo.lead.getLeads({ query: 'Third of three' });
    expect(found._embedded.leads.map((one: Json) => one.id)).toEqual([ids[2]]);
  });

  it('says 204 by its own error when nothing is found', async () => {
    await expect(tls.amo.lead.getLeads({ filter: (f: Json) => f.single('id', 1) })).rejects.toThrow(
      '204 No Content',
    );
    await expect(tls.amo.lead.getLeadById(1)).rejects.toThrow('204 No Content');
  });

  it('changes one and many', async () => {
    const id = await newLead();
    const { amo } = tls;
    const single = await amo.lead.updateLeadById(id, { name: 'Renamed', price: 99 });
    expect(single).toMatchObject({ id, updated_at: seconds });
    const bulk = await amo.lead.updateLeads([{ id, status_id: 143, loss_reason_id: 4_203_748 }]);
    expect(bulk._embedded.leads[0]).toMatchObject({ id, updated_at: seconds });
    const lead = await amo.lead.getLeadById(id, { with: ['loss_reason'] });
    expect(lead).toMatchObject({ name: 'Renamed', price: 99, status_id: 143, closed_at: seconds });
    expect(lead._embedded.loss_reason?.[0]).toMatchObject({ id: 4_203_748, name: 'Price was too high' });
  });

  it('adds complex leads and tells what it made', async () => {
    const made = await tls.amo.lead.addComplex([
      {
        name: 'Whole',
        _embedded: { contacts: [{ first_name: 'Bo', last_name: 'Li' }], companies: [{ name: 'Li & Co' }] },
      },
      { name: 'Alone' },
    ]);
    expect(made).toHaveLength(2);
    expect(made[0]).toMatchObject({ request_id: ['0'], merged: false });
    expect(made[0]?.contact_id).toBeGreaterThan(0);
    expect(made[0]?.company_id).toBeGreaterThan(0);
    expect(made[1]).toMatchObject({ contact_id: null, company_id: null, request_id: ['1'] });
    const contact = await tls.amo.contact.getContactById(Number(made[0]?.contact_id), { with: ['leads'] });
    expect(contact).toMatchObject({ name: 'Bo Li', first_name: 'Bo', last_name: 'Li' });
    expect(contact._embedded.leads?.map((lead: Json) => lead.id)).toEqual([made[0]?.id]);
    expect(contact._embedded.companies?.map((company: Json) => company.id)).toEqual([made[0]?.company_id]);
  });

  it('explains what is wrong by its own error', async () => {
    const refused = await tls.amo.lead.addLeads([{ status_id: 5 }]).catch((error: Json) => error);
    expect(refused.response).toMatchObject({
      status: 400,
      title: 'Bad Request',
      detail: 'Request validation failed',
    });
    expect(refused.response['validation-errors'][0].errors[0]).toMatchObject({
      code: 'NotSupportedChoice',
      path: 'status_id',
    });
  });

  it('lists who follows a lead, which is nobody', async () => {
    const id = await newLead();
    await expect(tls.amo.lead.getLeadSubscriptionById(id)).rejects.toThrow('204 No Content');
  });
});

describe('contacts', () => {
  it('adds with fields and tags, gets and changes', async () => {
    const { amo } = tls;
    const added = await amo.contact.addContacts([
      {
        first_name: 'Eva',
        last_name: 'Stone',
        custom_fields_values: [{ field_code: 'PHONE', values: [{ value: '+15550100', enum_code: 'MOB' }] }],
        _embedded: { tags: [{ name: 'met' }] },
      },
    ]);
    const { id } = one(added._embedded.contacts);
    const contact = await amo.contact.getContactById(id);
    expect(contact).toMatchObject({ name: 'Eva Stone', first_name: 'Eva', is_deleted: false });
    expect(contact._embedded.tags).toMatchObject([{ name: 'met', color: null }]);
    expect(contact.custom_fields_values?.[0]).toMatchObject({
      field_code: 'PHONE',
      field_type: 'multitext',
      values: [{ value: '+15550100', enum_code: 'MOB' }],
    });
    const changed = await amo.contact.updateContactById(id, { name: 'Eva Rock' });
    expect(changed).toMatchObject({ id, name: 'Eva Rock', updated_at: seconds });
    const many = await amo.contact.updateContacts([{ id, first_name: 'Ava' }]);
    expect(many._embedded.contacts[0]).toMatchObject({ id, name: 'Ava Stone' });
  });

  it('finds by phone, however it is written', async () => {
    const found = await tls.amo.contact.getContacts({ query: '1 (212) 555-01-60' });
    expect(found._embedded.contacts.map((contact: Json) => contact.name)).toEqual(['Grace Miller']);
  });

  it('lists with leads, filtered by name', async () => {
    const found = await tls.amo.contact.getContacts({
      with: ['leads'],
      filter: (f: Json) => f.single('name', 'Grace Miller'),
    });
    expect(found._embedded.contacts).toHaveLength(1);
    expect(found._embedded.contacts[0]?._embedded.leads?.length).toBeGreaterThan(0);
    expect(found._embedded.contacts[0]?._embedded.companies).toHaveLength(1);
  });
});

describe('companies', () => {
  it('adds, gets, lists and changes', async () => {
    const { amo } = tls;
    const id = await newCompany('Northwind');
    expect(await amo.company.getCompanyById(id, { with: ['contacts', 'leads'] })).toMatchObject({
      name: 'Northwind',
      _embedded: { contacts: [], leads: [], tags: [] },
    });
    const listed = await amo.company.getCompanies({ filter: (f: Json) => f.single('id', id) });
    expect(listed._embedded.companies).toHaveLength(1);
    expect(await amo.company.updateCompaniesById(id, { name: 'Southwind' })).toMatchObject({
      id,
      name: 'Southwind',
    });
    const many = await amo.company.updateCompanies([{ id, name: 'Eastwind' }]);
    expect(one(many._embedded.companies)).toMatchObject({ id, name: 'Eastwind' });
  });
});

describe('links', () => {
  it('links from both sides, with a main contact and a quantity, and unlinks', async () => {
    const { amo } = tls;
    const [lead, contact, company] = [await newLead(), await newContact(), await newCompany()];
    const product = one((await amo.catalog.getCatalogElementsByCatalogId(1001))._embedded.elements);
    const made = await amo.link.addLinksByEntityId(lead, 'leads', [
      { to_entity_id: contact, to_entity_type: 'contacts', metadata: { is_main: true } },
      { to_entity_id: company, to_entity_type: 'companies' },
      {
        to_entity_id: product.id,
        to_entity_type: 'catalog_elements',
        metadata: { quantity: 11.5, catalog_id: 1001 },
      },
    ]);
    expect(made._total_items).toBe(3);
    expect(made._embedded.links[0]).toMatchObject({ entity_id: lead, metadata: { main_contact: true } });
    expect(made._embedded.links[1]?.metadata).toBeNull();
    const links = await amo.link.getLinksByEntityId(lead, 'leads');
    expect(links._embedded.links).toHaveLength(3);
    expect(links._embedded.links).toContainEqual(
      expect.objectContaining({
        to_entity_type: 'catalog_elements',
        metadata: { quantity: 11.5, catalog_id: 1001, price_id: null },
      }),
    );
    const mirrored = await amo.link.getLinksByEntityType('contacts', {
      filter: (f: Json) => f.multi('entity_id', [contact]),
    });
    expect(mirrored._embedded.links).toContainEqual(
      expect.objectContaining({ to_entity_id: lead, to_entity_type: 'leads' }),
    );
    // The reply to an unlink is empty, which this client reports as an error of its own.
    const gone = amo.link.deleteLinksByEntityId(lead, 'leads', [
      { to_entity_id: contact, to_entity_type: 'contacts' },
    ]);
    await expect(gone).rejects.toThrow('204 No Content');
    expect((await amo.lead.getLeadById(lead, { with: ['contacts'] }))._embedded.contacts).toEqual([]);
  });

  it('replaces the company of a lead', async () => {
    const { amo } = tls;
    const [lead, first, second] = [await newLead(), await newCompany('One'), await newCompany('Two')];
    for (const to_entity_id of [first, second]) {
      await amo.link.addLinksByEntityType('leads', [
        { entity_id: lead, to_entity_id, to_entity_type: 'companies' },
      ]);
    }
    expect(
      (await amo.lead.getLeadById(lead))._embedded.companies?.map((company: Json) => company.id),
    ).toEqual([second]);
  });
});

describe('tags', () => {
  it('adds idempotently, finds, attaches and detaches', async () => {
    const { amo } = tls;
    const id = await newLead();
    const added = await amo.tag.addTags('leads', [{ name: 'hot' }]);
    const again = await amo.tag.addTags('leads', [{ name: 'hot' }]);
    expect(again._embedded.tags[0]?.id).toBe(added._embedded.tags[0]?.id);
    expect(added._total_items).toBe(1);
    expect((await amo.tag.getTags('leads', { query: 'ho' }))._embedded.tags).toMatchObject([
      { name: 'hot', color: null },
    ]);
    await amo.tag.addTagsToEntitiesById(id, 'leads', {
      tags_to_add: [{ name: 'hot' }, { name: 'new one' }],
    });
    const names = async () =>
      (await amo.lead.getLeadById(id))._embedded.tags?.map((tag: Json) => tag.name).sort();
    expect(await names()).toEqual(['hot', 'new one']);
    await amo.tag.deleteTagsFromEntities('leads', [{ id, tags_to_delete: [{ name: 'hot' }] }]);
    expect(await names()).toEqual(['new one']);
  });
});
