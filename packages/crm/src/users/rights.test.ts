import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';
import { mergeRights, uniformRights } from './rights.ts';

const DENIED = uniformRights('D');

describe('rights that are given', () => {
  it('leave alone what is null or not named, down to single actions', () => {
    const merged = mergeRights(DENIED, {
      leads: { view: 'M', edit: null },
      contacts: null,
      mail_access: null,
    });
    expect(merged).toEqual({ ...DENIED, leads: { ...DENIED.leads, view: 'M' } });
  });

  it('are emptied by null or by an empty list where they are lists', () => {
    const status = { entity_type: 'leads', pipeline_id: 1, status_id: 142, rights: { view: 'M' } } as const;
    const base = { ...DENIED, status_rights: [status] };
    expect(mergeRights(base, {}).status_rights).toEqual([status]);
    expect(mergeRights(base, { status_rights: null }).status_rights).toBeNull();
    expect(mergeRights(base, { status_rights: [] }).status_rights).toBeNull();
  });

  it('of a user who came with nulls are whole in every reply', async () => {
    const api = open();
    const rights = { leads: { view: 'M' }, contacts: null, companies: null, tasks: null, role_id: null };
    const user = { name: 'Ann', email: 'ann@example.com', password: 'Secret12', rights };
    const { status, body } = await api.post('/api/v4/users', [user]);
    expect(status).toBe(201);
    const added = body._embedded.users[0].rights;
    expect(added).toMatchObject({
      leads: { view: 'M', edit: 'D' },
      contacts: { view: 'D' },
      tasks: { edit: 'D' },
    });
  });
});
