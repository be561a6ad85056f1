import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, open } from '../support.ts';

let api: Client;
const ids: Record<string, number | string> = {};
beforeAll(async () => {
  api = open({ scenario: 'small-sales-team' });
  const add = async (path: string, item: object) => {
    const { body } = await api.post(`/api/v4/${path}`, [item]);
    const [made] = Object.values(body._embedded)[0] as { id: number; uid: string }[];
    return made?.uid ?? made?.id ?? 0;
  };
  const metadata = { form_id: 'f', form_name: 'F', form_page: 'https://e.com', form_sent_at: 1_700_000_000 };
  ids.lead = await add('leads', { name: 'L' });
  ids.contact = await add('contacts', { name: 'C' });
  ids.company = await add('companies', { name: 'O' });
  ids.customer = await add('customers', { name: 'U' });
  ids.element = await add('catalogs/1001/elements', { name: 'E' });
  ids.note = await add(`leads/${ids.lead}/notes`, { note_type: 'common', params: { text: 'x' } });
  ids.task = await add('tasks', { text: 'x', complete_till: 1_900_000_000 });
  ids.reason = await add('leads/loss_reasons', { name: 'R' });
  ids.source = await add('sources', { name: 'S', external_id: 's' });
  ids.role = await add('roles', { name: 'R' });
  ids.money = await add('leads/custom_fields', { name: 'M', type: 'monetary', currency: 'USD' });
  ids.option = await add('leads/custom_fields', { name: 'O', type: 'select', enums: [{ value: 'A' }] });
  const incoming = () => add('leads/unsorted/forms', { source_uid: 'u', source_name: 'U', metadata });
  [ids.accepted, ids.declined] = [await incoming(), await incoming()];
});

const STATUS = 'id name sort account_id is_editable pipeline_id color type';
const FIELD = 'id name sort entity_type account_id';

/**
 * What the official client reads without a guard, by the request that brings it: a path of `{names}`, where in the
 * reply (`_embedded.x.0`) and the keys.
 */
const GETS: readonly [string, string, string, string][] = [
  ['lead', 'leads/{lead}', '', 'id'],
  ['contact', 'contacts/{contact}', '', 'id'],
  ['company', 'companies/{company}', '', 'id'],
  ['customer', 'customers/{customer}', '', 'id'],
  ['list', 'catalogs/1001', '', 'id'],
  ['element', 'catalogs/1001/elements/{element}', '', 'id'],
  ['source', 'sources/{source}', '', 'id name external_id'],
  [
    'pipeline',
    'leads/pipelines',
    '_embedded.pipelines.0',
    'id name sort account_id is_main is_unsorted_on is_archive',
  ],
  ['stages of a pipeline', 'leads/pipelines', '_embedded.pipelines.0._embedded.statuses.0', STATUS],
  ['stage', 'leads/pipelines/6950551/statuses/142', '', STATUS],
  ['user', 'users', '_embedded.users.0', 'id email rights'],
  [
    'rights',
    'users',
    '_embedded.users.0.rights',
    'leads contacts companies tasks mail_access catalog_access',
  ],
  ['role', 'roles/{role}', '', 'id name rights'],
  [
    'event',
    'events',
    '_embedded.events.0',
    'id type entity_id entity_type created_by created_at account_id value_before value_after',
  ],
  ['note', 'leads/{lead}/notes/{note}', '', 'id entity_id note_type params'],
  [
    'task',
    'tasks/{task}',
    '',
    'id created_by updated_by created_at updated_at responsible_user_id group_id entity_id entity_type duration is_completed task_type_id text result complete_till account_id',
  ],
  ['loss reason', 'leads/loss_reasons/{reason}', '', 'id name sort created_at updated_at'],
  [
    'summary of incoming leads',
    'leads/unsorted/summary',
    '',
    'total accepted declined average_sort_time categories',
  ],
  ['categories of it', 'leads/unsorted/summary', 'categories', 'sip mail forms chats'],
  ['field', 'leads/custom_fields/{money}', '', `${FIELD} currency`],
  ['option of a field', 'leads/custom_fields/{option}', 'enums.0', 'id value sort'],
  [
    'group of fields',
    'leads/custom_fields/groups',
    '_embedded.custom_field_groups.0',
    'id name sort is_predefined entity_type fields',
  ],
  ['task type', 'account?with=task_types', '_embedded.task_types.0', 'id name color icon_id code'],
  ['group of users', 'account?with=users_groups', '_embedded.users_groups.0', 'id name'],
  ['page of a list', 'leads?limit=1&page=2', '_links', 'self next prev first'],
];

const WRITES: readonly [string, string, string, () => unknown, string, string][] = [
  [
    'webhook',
    'POST',
    'webhooks',
    () => ({ destination: 'https://example.com', settings: ['add_lead'] }),
    '',
    'id destination created_at updated_at account_id created_by sort disabled settings',
  ],
  [
    'accepted incoming lead',
    'POST',
    'leads/unsorted/{accepted}/accept',
    () => ({}),
    '',
    'uid pipeline_id category created_at _embedded',
  ],
  [
    'declined incoming lead',
    'DELETE',
    'leads/unsorted/{declined}/decline',
    () => ({ user_id: 0 }),
    '',
    'uid pipeline_id category created_at _embedded',
  ],
  [
    'short link',
    'POST',
    'short_links',
    () => [{ url: 'https://example.com', metadata: { entity_type: 'contacts', entity_id: ids.contact } }],
    '_embedded.short_links.0',
    'url metadata',
  ],
  [
    'complex lead',
    'POST',
    'leads/complex',
    () => [{ name: 'X' }],
    '0',
    'id contact_id company_id request_id merged',
  ],
];

const filled = (path: string): string => path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
const inside = (body: unknown, place: string): object =>
  place
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], body) as object;

describe('the official client finds every key of', () => {
  it.each(GETS)('a %s', async (_, path, place, keys) => {
    const { status, body } = await api.get(`/api/v4/${filled(path)}`);
    expect(status).toBe(200);
    const found = inside(body, place);
    expect(Object.keys(found)).toEqual(expect.arrayContaining(keys.split(' ')));
    // The default group alone is 0.
    if ('id' in found && !path.includes('users_groups')) expect(found.id).toBeTruthy();
  });

  it.each(WRITES)('a %s', async (_, method, path, item, place, keys) => {
    const { status, body } = await api.call(method, `/api/v4/${filled(path)}`, item());
    expect(status).toBe(200);
    expect(Object.keys(inside(body, place))).toEqual(expect.arrayContaining(keys.split(' ')));
  });

  it('a widget, installed and not', async () => {
    const manifest = {
      widget: { name: 'W', version: '1.0.0' },
      settings: { key: { name: 'settings.key', type: 'text', required: true } },
    };
    api.crm.offer({
      code: 'w',
      version: '1',
      path: '/upl/w/1/widget',
      manifest,
      i18n: { en: {} },
      installed: true,
    });
    const { body } = await api.get('/api/v4/widgets/w');
    const keys =
      'id code version rating settings_template is_lead_source is_work_with_dp is_crm_template client_uuid is_active_in_account pipeline_id';
    expect(Object.keys(body)).toEqual(expect.arrayContaining(keys.split(' ')));
    expect(body.settings_template[0]).toMatchObject({ key: 'key', type: 'text', is_required: true });
  });
});
