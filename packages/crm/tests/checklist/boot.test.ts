import { describe, expect, it } from 'vitest';
import { open } from '../support.ts';

const api = open({ scenario: 'small-sales-team' });
const embedded = async (path: string, name: string) => (await api.get(path)).body._embedded[name];

describe('what an account has from the start', () => {
  it('an account, its admin, at least one manager and the group 0', async () => {
    const account = (await api.get('/api/v4/account?with=users_groups')).body;
    const users = await embedded('/api/v4/users', 'users');
    const admin = users.find((user: { id: number }) => user.id === account.current_user_id);
    expect(admin.id).toBeGreaterThan(0);
    expect(admin.rights.is_admin).toBe(true);
    expect(users.some((user: { rights: { is_admin: boolean } }) => !user.rights.is_admin)).toBe(true);
    expect(account._embedded.users_groups[0]).toMatchObject({ id: 0, uuid: null });
  });

  it('a main pipeline with the seven stages of a new account', async () => {
    const empty = open();
    const { body } = await empty.get('/api/v4/leads/pipelines');
    const [main] = body._embedded.pipelines;
    expect(main.is_main).toBe(true);
    const stages = main._embedded.statuses.map(({ name, sort, color, type }: Record<string, unknown>) => [
      name,
      sort,
      color,
      type,
    ]);
    expect(stages).toEqual([
      ['Incoming leads', 10, '#c1c1c1', 1],
      ['Initial contact', 20, '#99ccff', 0],
      ['Discussions', 30, '#ffff99', 0],
      ['Decision making', 40, '#ffcc66', 0],
      ['Contract discussion', 50, '#ffcccc', 0],
      ['Closed - won', 10_000, '#CCFF66', 0],
      ['Closed - lost', 11_000, '#D5D8DB', 0],
    ]);
    expect(main._embedded.statuses.slice(-2).map(({ id }: { id: number }) => id)).toEqual([142, 143]);
  });

  it.each([
    ['contacts', ['EMAIL', 'PHONE', 'POSITION']],
    ['companies', ['ADDRESS', 'EMAIL', 'PHONE', 'WEB']],
    ['leads', ['REFERRER', 'UTM_SOURCE', 'GCLID']],
  ])('predefined fields of %s', async (entity, codes) => {
    const fields = await embedded(`/api/v4/${entity}/custom_fields?limit=250`, 'custom_fields');
    const predefined = fields.filter((field: { is_predefined: boolean }) => field.is_predefined);
    expect(predefined.map((field: { code: string }) => field.code)).toEqual(expect.arrayContaining(codes));
    expect(predefined.every((field: { is_deletable: boolean }) => !field.is_deletable)).toBe(true);
  });

  it('the phone and e-mail labels that telephony and mail know', async () => {
    const fields = await embedded('/api/v4/contacts/custom_fields', 'custom_fields');
    const labels = (code: string) =>
      fields
        .find((field: { code: string }) => field.code === code)
        .enums.map((option: { value: string }) => option.value);
    expect(labels('PHONE')).toEqual(['WORK', 'WORKDD', 'MOB', 'FAX', 'HOME', 'OTHER']);
    expect(labels('EMAIL')).toEqual(['WORK', 'PRIV', 'OTHER']);
  });

  it('task types 1 and 2, and loss reasons', async () => {
    const { task_types } = (await api.get('/api/v4/account?with=task_types')).body._embedded;
    expect(task_types.slice(0, 2)).toMatchObject([
      { id: 1, code: 'FOLLOW_UP' },
      { id: 2, code: 'MEETING' },
    ]);
    expect((await embedded('/api/v4/leads/loss_reasons', 'loss_reasons')).length).toBeGreaterThan(0);
  });

  it('an integration with a code, and a long-lived token that is a JWT', () => {
    const { token, client_id, client_secret, redirect_uri, code } = api.crm.credentials;
    for (const text of [client_id, client_secret, redirect_uri, code]) expect(text).not.toBe('');
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ aud: client_id, account_id: 31_361_463, base_domain: 'kommo.com' });
    expect(claims.exp).toBeGreaterThan(claims.iat);
    expect(claims.api_domain).not.toBe('');
  });
});
