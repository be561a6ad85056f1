import { describe, expect, it } from 'vitest';
import { open } from '../support.ts';

const api = open({ scenario: 'small-sales-team' });

/** Keys that are there whatever is asked: clients read them without a guard. */
const ALWAYS = [
  'id',
  'name',
  'subdomain',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'current_user_id',
  'country',
  'currency',
  'currency_symbol',
  'customers_mode',
  'is_unsorted_on',
  'mobile_feature_version',
  'is_loss_reason_enabled',
  'is_helpbot_enabled',
  'is_technical_account',
  'contact_name_display_order',
  'language',
  '_links',
];
const AT_THE_ROOT = [
  'amojo_id',
  'uuid',
  'version',
  'drive_url',
  'is_api_filter_enabled',
  'invoices_settings',
];
const EMBEDDED = ['amojo_rights', 'users_groups', 'task_types', 'entity_names', 'datetime_settings'];

describe('the account', () => {
  it('has its keys, and no others, without being asked', async () => {
    const { status, type, body } = await api.get('/api/v4/account');
    expect([status, type]).toEqual([200, 'application/hal+json']);
    expect(
      Object.keys(body)
        .filter((key) => key !== '_embedded')
        .sort(),
    ).toEqual([...ALWAYS].sort());
  });

  it.each(AT_THE_ROOT)('shows %s when asked', async (part) => {
    const { body } = await api.get(`/api/v4/account?with=${part}`);
    expect(Object.keys(body)).toEqual(expect.arrayContaining([...ALWAYS, part]));
  });

  it.each(EMBEDDED)('embeds %s when asked', async (part) => {
    const { body } = await api.get(`/api/v4/account?with=${part}`);
    expect(Object.keys(body._embedded)).toEqual([part]);
  });

  it('shows everything at once, and passes over what it does not know', async () => {
    const parts = [...AT_THE_ROOT, ...EMBEDDED];
    const { body } = await api.get(`/api/v4/account?with=${['stranger', ...parts].join(',')}`);
    expect(Object.keys(body)).toEqual(expect.arrayContaining(AT_THE_ROOT));
    expect(Object.keys(body._embedded).sort()).toEqual([...EMBEDDED].sort());
    expect(Object.keys(body._embedded.datetime_settings)).toHaveLength(7);
    expect(body._embedded.amojo_rights).toEqual({ can_direct: true, can_create_groups: true });
  });
});
