import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON } from '../support.ts';
import { type Json, type OverTls, one, openAmo } from './tls.ts';

let tls: OverTls;
beforeAll(async () => {
  tls = await openAmo();
});
afterAll(() => tls.close());

const seconds = NOON / 1000;
const newLead = async (): Promise<number> =>
  Number(one((await tls.amo.lead.addLeads([{ name: 'Deal' }]))._embedded.leads).id);

describe('tasks', () => {
  it('adds, lists, changes and completes', async () => {
    const { task } = tls.amo;
    const entity_id = await newLead();
    const added = await task.addTasks([
      {
        text: 'Call',
        complete_till: seconds + 3_600,
        entity_id,
        entity_type: 'leads',
        task_type_id: 2,
        request_id: 't',
      },
      { text: 'Free', complete_till: seconds + 7_200 },
    ]);
    expect(added._embedded.tasks.map((made: Json) => made.request_id)).toEqual(['t', '1']);
    const { id } = one(added._embedded.tasks);
    expect(await task.getTaskById(id)).toMatchObject({
      text: 'Call',
      entity_id,
      entity_type: 'leads',
      result: [],
      is_completed: false,
    });
    expect(await tls.amo.lead.getLeadById(entity_id)).toMatchObject({ closest_task_at: seconds + 3_600 });
    const open = await task.getTasks({
      filter: (f: Json) =>
        f.single('is_completed', 0).single('entity_type', 'leads').single('entity_id', entity_id),
    });
    expect(open._embedded.tasks).toHaveLength(1);
    expect(await task.updateTaskById(id, { text: 'Call again' })).toMatchObject({ id, updated_at: seconds });
    expect((await task.updateTasks([{ id, duration: 60 }]))._embedded.tasks[0]).toMatchObject({ id });
    await task.completeTaskById(id, { is_completed: true, result: { text: 'Done' } });
    expect(await task.getTaskById(id)).toMatchObject({
      is_completed: true,
      result: { text: 'Done' },
      duration: 60,
    });
    expect((await tls.amo.lead.getLeadById(entity_id)).closest_task_at).toBeNull();
    const many = await task.completeTasks([
      { id: one(added._embedded.tasks.slice(1)).id, is_completed: true, result: { text: 'x' } },
    ]);
    expect(many._embedded.tasks).toHaveLength(1);
  });

  it('orders by the day they are due', async () => {
    const tasks = await tls.amo.task.getTasks({ order: { param: 'complete_till', type: 'desc' }, limit: 5 });
    const due = tasks._embedded.tasks.map((known: Json) => known.complete_till);
    expect(due).toEqual([...due].sort((a, b) => Number(b) - Number(a)));
  });

  it('wants a text and a deadline', async () => {
    const refused = await tls.amo.task.addTasks([{}]).catch((error: Json) => error);
    const { errors } = refused.response['validation-errors'][0];
    expect(errors.map((error: Json) => `${error.code} ${error.path}`).sort()).toEqual([
      'FieldMissing complete_till',
      'FieldMissing text',
    ]);
  });
});

describe('notes', () => {
  it('adds notes of every kind that can be written', async () => {
    const entity_id = await newLead();
    const call = {
      uniq: 'u',
      duration: 60,
      source: 'pbx',
      link: 'https://example.com/1.mp3',
      phone: '+1555',
    };
    const kinds = {
      common: { text: 'Hello' },
      call_in: call,
      call_out: call,
      service_message: { service: 'Shop', text: 'Paid' },
      extended_service_message: { service: 'Shop', text: 'Paid' },
      message_cashier: { status: 'created', text: 'Wait' },
      geolocation: { text: 'Here', address: 'Main street', longitude: '1.5', latitude: '2.5' },
      sms_in: { text: 'Hi', phone: '+1555' },
      sms_out: { text: 'Hi', phone: '+1555' },
      attachment: { file_uuid: 'a', version_uuid: 'b', file_name: 'c.pdf' },
    };
    const items = Object.entries(kinds).map(([note_type, params]) => ({ entity_id, note_type, params }));
    await tls.amo.note.addNotes('leads', items);
    const notes = await tls.amo.note.getNotesByEntityId(entity_id, 'leads', {
      order: { param: 'id', type: 'asc' },
    });
    expect(notes._embedded.notes.map((note: Json) => note.note_type)).toEqual(Object.keys(kinds));
    expect(notes._embedded.notes[0]).toMatchObject({
      params: { text: 'Hello' },
      entity_id,
      created_by: 8_375_357,
    });
    const calls = await tls.amo.note.getNotesByEntityType('leads', {
      filter: (f: Json) => f.multi('note_type', ['call_in', 'call_out']).single('entity_id', entity_id),
    });
    expect(calls._embedded.notes).toHaveLength(2);
  });

  it('gets and changes one', async () => {
    const entity_id = await newLead();
    const added = await tls.amo.note.addNotes('leads', [
      { entity_id, note_type: 'common', params: { text: 'x' } },
    ]);
    const { id } = one(added._embedded.notes);
    const item = { entity_id, note_type: 'common', params: { text: 'y' } };
    await tls.amo.note.updateNoteById(id, 'leads', item);
    expect(await tls.amo.note.getNotesById(id, 'leads')).toMatchObject({ id, params: { text: 'y' } });
    await tls.amo.note.updateNotes('leads', [{ id, entity_id, note_type: 'common', params: { text: 'z' } }]);
    expect((await tls.amo.note.getNotesById(id, 'leads')).params).toEqual({ text: 'z' });
  });

  it('wants what a call is made of', async () => {
    const entity_id = await newLead();
    const refused = await tls.amo.note
      .addNotes('leads', [{ entity_id, note_type: 'call_in', params: { source: '' } }])
      .catch((error: Json) => error);
    const found = refused.response['validation-errors'][0].errors.map(
      (error: { code: string; path: string }) => `${error.code} ${error.path}`,
    );
    expect(found.sort()).toEqual(['FieldMissing params.duration', 'NotBlank params.source']);
  });
});

describe('calls', () => {
  it('reach the one open lead of their contact, and report nobody', async () => {
    const { amo } = tls;
    const contact = one(
      (
        await amo.contact.addContacts([
          {
            name: 'Phone',
            custom_fields_values: [{ field_code: 'PHONE', values: [{ value: '+7 (900) 555-77-01' }] }],
          },
        ])
      )._embedded.contacts,
    );
    const call = { direction: 'inbound', phone: '89005557701', duration: 30, source: 'pbx' };
    const toContact = await amo.call.addCalls([call]);
    expect(toContact._embedded.calls[0]).toMatchObject({ entity_id: contact.id, entity_type: 'contact' });
    const lead = await newLead();
    await amo.link.addLinksByEntityId(lead, 'leads', [
      { to_entity_id: contact.id, to_entity_type: 'contacts' },
    ]);
    const mixed = await amo.call.addCalls([call, { ...call, phone: '+12345678901', request_id: 'nobody' }]);
    expect(mixed._total_items).toBe(1);
    expect(mixed._embedded.calls[0]).toMatchObject({
      entity_id: lead,
      entity_type: 'lead',
      _embedded: { entity: { id: lead } },
    });
    expect(mixed.errors).toMatchObject([{ request_id: 'nobody', status: 404 }]);
  });
});

describe('events', () => {
  it('tell what happened to a lead, the newest first', async () => {
    const { amo } = tls;
    const id = await newLead();
    await amo.lead.updateLeadById(id, { price: 5, status_id: 142 });
    const events = await amo.event.getEvents({
      with: ['lead_name'],
      filter: (f: Json) => f.multi('entity', ['lead']).multi('entity_id', [id]),
    });
    const types = events._embedded.events.map((event: Json) => event.type);
    expect(types.slice(0, 2).sort()).toEqual(['lead_status_changed', 'sale_field_changed']);
    expect(types.at(-1)).toBe('lead_added');
    const moved = events._embedded.events.find((event: Json) => event.type === 'lead_status_changed');
    expect(moved?.value_after).toMatchObject([{ lead_status: { id: 142 } }]);
    expect(moved?._embedded.entity).toMatchObject({ id, name: 'Deal' });
    const single = await amo.event.getEventById(String(moved?.id));
    expect(single).toMatchObject({ id: moved?.id, type: 'lead_status_changed' });
    expect(String(moved?.id)).toMatch(/^[0-9a-z]{26}$/);
    const typed = await amo.event.getEvents({
      filter: (f: Json) =>
        f.multi('type', ['lead_status_changed']).single('entity', 'lead').single('entity_id', id),
    });
    expect(typed._embedded.events).toHaveLength(1);
  });

  it('name their types in a language', async () => {
    const types = await tls.amo.event.getEventsTypes('es');
    expect(types._embedded.events_types).toContainEqual({ key: 'lead_added', type: 1, lang: 'Nuevo lead' });
  });
});

describe('unsorted', () => {
  const form = (source_uid: string) => ({
    source_uid,
    source_name: 'Website',
    metadata: {
      form_id: 'f',
      form_name: 'Contact us',
      form_page: 'https://example.com',
      form_sent_at: seconds,
      ip: '127.0.0.1',
      referer: '',
    },
    _embedded: { leads: [{ name: 'From the form' }], contacts: [{ name: 'Visitor' }] },
  });

  it('adds, lists, accepts', async () => {
    const { unsorted, lead } = tls.amo;
    const added = await unsorted.addUnsortedForm([form('accept')]);
    const { uid, _embedded } = one(added._embedded.unsorted);
    expect(uid).toMatch(/^[0-9a-f]{60}$/);
    expect(_embedded.leads).toHaveLength(1);
    expect(await unsorted.getUnsortedByUid(uid)).toMatchObject({
      uid,
      category: 'forms',
      source_name: 'Website',
    });
    const listed = await unsorted.getUnsorted({ filter: (f: Json) => f.single('uid', uid) });
    expect(listed._embedded.unsorted).toHaveLength(1);
    const accepted = await unsorted.acceptUnsortedByUid(uid, { user_id: 8_375_357 });
    expect(accepted).toMatchObject({ uid, category: 'forms' });
    expect(await lead.getLeadById(Number(accepted._embedded.leads?.[0]?.id))).toMatchObject({
      responsible_user_id: 8_375_357,
    });
    await expect(unsorted.acceptUnsortedByUid(uid)).rejects.toThrow('404');
  });

  it('declines: the lead goes to the bin', async () => {
    const { unsorted, lead } = tls.amo;
    const sip = {
      source_uid: 'decline',
      source_name: 'Telephony',
      metadata: {
        from: '+1555',
        phone: '+1556',
        called_at: seconds,
        duration: 5,
        link: 'https://example.com/1.mp3',
        service_code: 'pbx',
      },
      _embedded: { leads: [{ name: 'By phone' }] },
    };
    const { uid } = one((await unsorted.addUnsortedSip([sip]))._embedded.unsorted);
    const declined = await unsorted.declineUnsortedByUid(uid, { user_id: 8_375_357 });
    expect(declined).toMatchObject({ uid, category: 'sip' });
    const id = Number(declined._embedded.leads?.[0]?.id);
    await expect(lead.getLeadById(id)).rejects.toThrow('204 No Content');
    const binned = await lead.getLeads({ with: ['only_deleted'], filter: (f: Json) => f.single('id', id) });
    expect(binned._embedded.leads[0]).toMatchObject({ is_deleted: true, name: null });
  });

  it('sums up', async () => {
    const summary = await tls.amo.unsorted.getUnsortedSummary();
    expect(Object.keys(summary.categories).sort()).toEqual(['chats', 'forms', 'mail', 'sip']);
    expect(summary.total).toBeGreaterThanOrEqual(summary.accepted + summary.declined);
  });
});
