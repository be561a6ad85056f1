import { expect, it } from 'vitest';
import { open } from '../support.ts';

/** A user, a card and an element that no account has. */
const NOBODY = 999_999;
const FORM = {
  source_uid: 's',
  source_name: 'n',
  metadata: { form_id: '1', form_name: 'F', form_page: 'p', form_sent_at: 1 },
};
const contact = { name: 'Ann', responsible_user_id: NOBODY };

/** Writes that name somebody who does not exist, and where the finding must point. */
const REFUSED: readonly [path: string, item: object, at: string][] = [
  ['leads', { responsible_user_id: NOBODY }, 'responsible_user_id'],
  ['leads/complex', { responsible_user_id: NOBODY }, 'responsible_user_id'],
  ['leads/complex', { _embedded: { contacts: [contact] } }, '_embedded.contacts.0.responsible_user_id'],
  ['leads/complex', { _embedded: { companies: [contact] } }, '_embedded.companies.0.responsible_user_id'],
  [
    'leads/unsorted/forms',
    { ...FORM, _embedded: { contacts: [contact] } },
    '_embedded.contacts.0.responsible_user_id',
  ],
  [
    'leads/unsorted/forms',
    { ...FORM, _embedded: { leads: [{ _embedded: { contacts: [{ id: NOBODY }] } }] } },
    '_embedded.leads.0._embedded.contacts.0.id',
  ],
  [
    'calls',
    { direction: 'inbound', phone: '1', duration: 1, source: 's', responsible_user_id: NOBODY },
    'responsible_user_id',
  ],
  [
    'leads/notes',
    { entity_id: NOBODY, note_type: 'common', params: { text: 'x' }, responsible_user_id: NOBODY },
    'responsible_user_id',
  ],
];

it.each(REFUSED)('POST %s refuses %j at %s', async (path, item, at) => {
  const { status, body } = await open().post(`/api/v4/${path}`, [item]);
  expect(status).toBe(400);
  expect(body['validation-errors'][0].errors).toContainEqual({
    code: 'NotSupportedChoice',
    path: at,
    detail: 'The value you selected is not a valid choice.',
  });
});

it('the old APIs name what is wrong about a task, and add nothing', async () => {
  const api = open();
  const task = { text: 'x', complete_till: 1_900_000_000 };
  const add = [
    { ...task, responsible_user_id: NOBODY },
    { ...task, element_id: NOBODY, element_type: 2 },
    { ...task, element_id: NOBODY, element_type: 1 },
  ];
  const { status, body } = await api.post('/private/api/v2/json/tasks/set', { request: { tasks: { add } } });
  expect(status).toBe(200);
  expect(JSON.stringify(body)).toMatch(/232.*237.*236/);
  expect((await api.get('/api/v4/tasks')).status).toBe(204);
});

it('the page and the old APIs leave alone what is not there', async () => {
  const api = open();
  const lead = (await api.post('/api/v4/leads', [{}])).body._embedded.leads[0].id;
  const link = { from: 'leads', from_id: lead, to: 'contacts', to_id: NOBODY };
  for (const path of ['/ajax/v1/links/set/', '/private/api/v2/json/links/set']) {
    const { body } = await api.post(path, { request: { links: { link: [link] } } });
    expect(body.response.links.link).toEqual({ links: [], errors: [{ ...link, code: 404 }] });
  }
  const merged = await api.form('/ajax/merge/leads/save/', `id[]=${lead}&id[]=${NOBODY}`);
  expect([merged.status, merged.body.status]).toEqual([200, 'fail']);
  const main = await api.form('/ajax/linked/leads/set/main/contacts', `main_id=${lead}&linked_id=${NOBODY}`);
  expect(main.status).toBe(400);
  const update = [{ id: lead, company_id: NOBODY, contacts_id: [NOBODY], updated_at: 1_900_000_000 }];
  expect((await api.post('/api/v2/leads', { update })).status).toBe(200);
  expect((await api.get(`/api/v4/leads/${lead}/links`)).status).toBe(204);
});

it('the page makes a contact the main one of a lead', async () => {
  const api = open();
  const ids = async (name: string, items: object[]) =>
    (await api.post(`/api/v4/${name}`, items)).body._embedded[name].map(({ id }: { id: number }) => id);
  const [lead] = await ids('leads', [{}]);
  const [first, second] = await ids('contacts', [{ name: 'A' }, { name: 'B' }]);
  for (const linked of [first, second])
    await api.post(`/api/v4/leads/${lead}/link`, [{ to_entity_id: linked, to_entity_type: 'contacts' }]);
  await api.form('/ajax/linked/leads/set/main/contacts', `main_id=${lead}&linked_id=${second}`);
  const { contacts } = (await api.get(`/api/v4/leads/${lead}?with=contacts`)).body._embedded;
  expect(contacts.map((one: { id: number; is_main: boolean }) => [one.id, one.is_main])).toEqual([
    [second, true],
    [first, false],
  ]);
});
