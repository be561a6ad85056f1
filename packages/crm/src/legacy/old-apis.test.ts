import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

describe('version 2', () => {
  it('adds, changes, lists and deletes leads', async () => {
    const api = open();
    const added = await api.post('/api/v2/leads', {
      add: [{ name: 'A', sale: 500, tags: 'one, two', request_id: 7 }],
    });
    const [{ id, request_id }] = added.body._embedded.items;
    expect(request_id).toBe(7);
    await api.post('/api/v2/leads', { update: [{ id, updated_at: 1_900_000_000, name: 'B' }] });
    const listed = await api.get(`/api/v2/leads?id=${id}`);
    expect(listed.body._embedded.items[0]).toMatchObject({
      id,
      name: 'B',
      sale: 500,
      tags: [{ name: 'one' }, { name: 'two' }],
    });
    await api.post('/api/v2/leads', { delete: [id] });
    expect((await api.get(`/api/v2/leads?id=${id}`)).status).toBe(204);
  });

  it('refuses a change that is older than the last one', async () => {
    const api = open();
    const [{ id }] = (await api.post('/api/v2/leads', { add: [{ name: 'A' }] })).body._embedded.items;
    const { body } = await api.post('/api/v2/leads', { update: [{ id, updated_at: 5, name: 'B' }] });
    expect(body._embedded.errors.update[id]).toBe('Last modified date is older than in database');
    expect((await api.get(`/api/v4/leads/${id}`)).body.name).toBe('A');
  });

  it('answers 200 for an unknown id and names it', async () => {
    const { status, body } = await open().post('/api/v2/leads', { update: [{ id: 5, name: 'x' }] });
    expect(status).toBe(200);
    expect(body._embedded.errors.update).toHaveProperty('5');
  });

  it('takes forms with brackets', async () => {
    const api = open();
    const { body } = await api.form(
      '/api/v2/contacts',
      'add[0][name]=Ann&add[0][custom_fields][0][id]=PHONE&add[0][custom_fields][0][values][0][value]=%2B100',
    );
    const { id } = body._embedded.items[0];
    const contact = (await api.get(`/api/v4/contacts/${id}`)).body;
    expect(contact.custom_fields_values[0]).toMatchObject({
      field_code: 'PHONE',
      values: [{ value: '+100', enum_code: 'WORK' }],
    });
  });

  it('describes the account in objects keyed by id, groups in a list', async () => {
    const api = open({ scenario: 'small-sales-team' });
    const { body } = await api.get(
      '/api/v2/account?with=custom_fields,users,pipelines,groups,note_types,task_types',
    );
    const { users, groups, pipelines, custom_fields, note_types, task_types } = body._embedded;
    expect(users[body.current_user]).toMatchObject({ id: body.current_user, is_admin: true });
    expect(groups[0]).toEqual({ id: 0, name: 'Sales' });
    expect(Object.values(pipelines)[0]).toHaveProperty('statuses.142.name');
    expect(Object.values(custom_fields.contacts)).toContainEqual(
      expect.objectContaining({ code: 'PHONE', field_type: 8 }),
    );
    expect(note_types['4'].code).toBe('COMMON');
    expect(task_types['1'].name).toBe('Follow-up');
  });
});

describe('the API before version 2', () => {
  it('describes the account: stages in a list, pipelines in an object', async () => {
    const api = open({ scenario: 'small-sales-team' });
    const { account, server_time } = (await api.get('/private/api/v2/json/accounts/current')).body.response;
    expect(server_time).toBe(Math.floor(api.crm.clock.now() / 1000));
    expect(account).toMatchObject({ subdomain: 'demo', current_user: 8_375_357 });
    expect(account.leads_statuses).toContainEqual(expect.objectContaining({ id: '142', editable: 'N' }));
    expect(Object.keys(account.pipelines)).toHaveLength(2);
    expect(account.paid_till).toBeGreaterThan(account.paid_from);
    expect(account.users[0]).toMatchObject({ is_admin: 'Y', rights_lead_view: 'A' });
  });

  it('adds notes to a contact and refuses one for nobody, with 200', async () => {
    const api = open();
    const contact = (await api.post('/api/v4/contacts', [{ name: 'Ann' }])).body._embedded.contacts[0].id;
    const note = (element_id: number) => ({
      element_id,
      element_type: 1,
      note_type: 4,
      text: 'Called',
      request_id: 0,
    });
    const request = { request: { notes: { add: [note(contact), note(1)] } } };
    const { status, body } = await api.post('/private/api/v2/json/notes/set', request);
    expect(status).toBe(200);
    const [added, refused] = body.response.notes.add;
    expect(added.id).toBeGreaterThan(0);
    expect(refused.error_code).toBe('226');
    const listed = await api.get(`/private/api/v2/json/notes/list?type=contact&element_id=${contact}`);
    expect(listed.body.response.notes[0]).toMatchObject({
      note_type: '4',
      text: 'Called',
      element_type: '1',
    });
  });

  it('lists lists, and links of contacts to leads', async () => {
    const api = open({ scenario: 'small-sales-team' });
    const lists = (await api.get('/private/api/v2/json/catalogs/list')).body.response.catalogs;
    expect(lists.map((list: { name: string }) => list.name)).toEqual(['Products', 'Warehouses']);
    const links = (await api.get('/private/api/v2/json/contacts/links')).body.response.links;
    expect(links.length).toBeGreaterThan(50);
    expect(Object.keys(links[0]).sort()).toEqual(['contact_id', 'last_modified', 'lead_id']);
  });
});
