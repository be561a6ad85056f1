import { describe, expect, it } from 'vitest';
import { type Answer, type Client, open } from '../../../tests/support.ts';

async function lead(api: Client, item: object = { name: 'A' }): Promise<number> {
  return (await api.post('/api/v4/leads', [item])).body._embedded.leads[0].id;
}

describe('the bin of the page', () => {
  it('takes a lead once; afterwards it is seen with only_deleted alone', async () => {
    const api = open();
    const id = await lead(api);
    const first = await api.form('/ajax/leads/multiple/delete/', `ID[]=${id}`);
    expect([first.status, first.body.status]).toEqual([200, 'success']);
    expect((await api.get(`/api/v4/leads/${id}`)).status).toBe(204);
    const binned = await api.get(`/api/v4/leads?with=only_deleted&filter[id]=${id}`);
    expect(binned.body._embedded.leads[0]).toMatchObject({
      id,
      is_deleted: true,
      name: null,
      price: null,
      status_id: null,
    });
    const again = await api.form('/ajax/leads/multiple/delete/', `ID[]=${id}`);
    expect([again.status, again.body.status, again.body.errors.length]).toEqual([200, 'fail', 1]);
  });

  it('keeps a contact that says it is not deleted', async () => {
    const api = open();
    const { body } = await api.post('/api/v4/contacts', [{ name: 'Ann' }]);
    const { id } = body._embedded.contacts[0];
    await api.form('/ajax/contacts/multiple/delete/', `ID[]=${id}`);
    const binned = await api.get('/api/v4/contacts?with=only_deleted');
    expect(binned.body._embedded.contacts[0]).toMatchObject({ id, is_deleted: false, name: 'Ann' });
  });
});

describe('notes and tasks of the page', () => {
  it('answers the first and the second deletion as Kommo does', async () => {
    const api = open();
    const entity_id = await lead(api);
    const note = (
      await api.post('/api/v4/leads/notes', [{ entity_id, note_type: 'common', params: { text: 'x' } }])
    ).body;
    const task = (await api.post('/api/v4/tasks', [{ text: 'x', complete_till: 1_800_000_000 }])).body;
    const remove = (id: number, action: string) =>
      api.form('/private/notes/edit2.php', `ID=${id}&ACTION=${action}`);
    const noteId = note._embedded.notes[0].id;
    expect((await remove(noteId, 'NOTE_DELETE')).body).toEqual({ status: 'ok', id: noteId });
    expect(await remove(noteId, 'NOTE_DELETE')).toMatchObject({
      status: 200,
      body: { status: 'no note', id: noteId },
    });
    const taskId = task._embedded.tasks[0].id;
    expect((await remove(taskId, 'TASK_DELETE')).body).toEqual({ status: 'ok', id: taskId });
    expect(await remove(taskId, 'TASK_DELETE')).toMatchObject({
      status: 400,
      body: { status: 'fail', id: taskId },
    });
  });
});

describe('sets of the page', () => {
  it('removes a list with its elements', async () => {
    const api = open();
    const { id } = (await api.post('/api/v4/catalogs', [{ name: 'Cars' }])).body._embedded.catalogs[0];
    const gone = await api.form('/ajax/v1/catalogs/set/', `request[catalogs][delete]=${id}`);
    expect(gone.body.response.catalogs.delete.catalogs[id]).toEqual({ id, name: 'Cars' });
    const malformed = await api.form('/ajax/v1/catalogs/set/', 'x=1');
    expect([malformed.status, malformed.body.response.error_code]).toEqual([400, '222']);
  });

  it('adds and changes lists, and deletes one at a time', async () => {
    const api = open();
    const set = (text: string) => api.form('/ajax/v1/catalogs/set/', text);
    const added = (await set('request[catalogs][add][0][name]=Cars')).body.response.catalogs;
    const [id] = Object.keys(added.add.catalogs);
    expect(added).toEqual({
      add: { catalogs: { [String(id)]: { id: Number(id), name: 'Cars' } }, errors: [] },
    });
    const changed = (
      await set(`request[catalogs][update][0][id]=${id}&request[catalogs][update][0][name]=Bikes`)
    ).body.response.catalogs;
    expect(changed.update.catalogs).toEqual({ [String(id)]: { id: Number(id), name: 'Bikes' } });
    const gone = (await set('request[catalogs][update][0][id]=1&request[catalogs][update][0][name]=X')).body;
    expect(gone.response.catalogs.update.errors).toEqual([{ id: 1, code: 404 }]);
    const broken = await set(`request[catalogs][delete][]=${id}`);
    expect([broken.status, broken.body.response.error_code]).toEqual([400, '222']);
    expect((await api.get(`/api/v4/catalogs/${id}`)).status).toBe(200);
  });

  it('removes a pipeline without leads', async () => {
    const api = open();
    const item = { name: 'P', sort: 2, is_main: false, is_unsorted_on: true };
    const { id } = (await api.post('/api/v4/leads/pipelines', [item])).body._embedded.pipelines[0];
    expect((await api.form('/ajax/v1/pipelines/delete', `request[id]=${id}`)).body.response[id]).toBe(true);
  });
});

describe('searches of the page', () => {
  it('finds a contact by phone, as XML', async () => {
    const api = open({ scenario: 'small-sales-team' });
    const { text, type } = await api.get('/private/api/contact_search.php?SEARCH=2125550160');
    expect(type).toMatch(/^text\/xml/);
    expect(text).toContain('<name>Grace Miller</name>');
    expect(text).toContain('<name>Bluebird Cafés</name>');
  });
});

it('gives the rows of its lists to a GET and to a POST alike, with their number', async () => {
  const api = open();
  const parsed = ({ text }: Answer) => JSON.parse(text).response;
  const read = parsed(await api.get('/ajax/contacts/list/'));
  const posted = parsed(await api.form('/ajax/contacts/list/', 'useFilter=y'));
  expect(posted).toEqual(read);
  expect(read.summary).toEqual({ count: read.total, persons_count: read.total });
});

it('finds the leads of a contact by its id, in the stages that are asked for, as a text to parse', async () => {
  const api = open();
  const { _embedded } = (await api.get('/api/v4/leads/pipelines')).body;
  const [{ id: pipeline }] = _embedded.pipelines;
  const person = (await api.post('/api/v4/contacts', [{ name: 'Ann' }])).body._embedded.contacts[0].id;
  await lead(api, {
    name: 'Hers',
    pipeline_id: pipeline,
    status_id: 142,
    _embedded: { contacts: [{ id: person }] },
  });
  const ask = async (query: string) => {
    const reply = await api.get(`/ajax/leads/list/?${query}`);
    expect(reply.type).toBe('text/html; charset=utf-8');
    return JSON.parse(reply.text).response.summary.count;
  };
  expect(await ask(`useFilter=y&term=${person}`)).toBe(1);
  expect(await ask(`filter[pipe][${pipeline}][]=142&filter[pipe][${pipeline}][]=143&term=${person}`)).toBe(1);
  expect(await ask(`filter[pipe][${pipeline}][]=143&term=${person}`)).toBe(0);
});

it('answers an unknown route of the page with a page', async () => {
  const { status, type } = await open().get('/ajax/no/such/route');
  expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
});
