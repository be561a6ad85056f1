import { expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

it('gives an administrator the keys of the integration and who let it in', async () => {
  const api = open();
  const { status, body } = await api.get('/__kit/api/keys');
  const { client_id, client_secret, code } = api.crm.credentials;
  expect(status).toBe(200);
  expect(body.keys).toEqual({ client_id, client_secret, code });
  expect(body.users).toEqual([{ id: expect.any(Number), name: expect.any(String) }]);
});

it('keeps them from other users', async () => {
  const api = open({ scenario: 'small-sales-team' });
  const users = (await api.get('/api/v4/users')).body._embedded.users as {
    id: number;
    rights: { is_admin: boolean };
  }[];
  const other = users.find((user) => !user.rights.is_admin);
  const cookie = `session_id=${api.crm.session(other?.id)}`;
  const { status } = await api.call('GET', '/__kit/api/keys', undefined, { cookie, authorization: '' });
  expect(status).toBe(403);
});
