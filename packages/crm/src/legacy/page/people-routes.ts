import { groupsOf, taskTypesOf } from '../../account/account.ts';
import { CONTACTS } from '../../contacts/definition.ts';
import { addEntities } from '../../entity/write.ts';
import { Batch } from '../../http/batch.ts';
import { loose } from '../../http/body.ts';
import { type Route, route } from '../../http/route.ts';
import { usersById } from '../../users/user.ts';
import { asText, first } from '../values.ts';
import { json } from './json.ts';

/** Directories that the page reads, and the contact that it adds from another card. */
export const pagePeopleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/ajax/get_managers_with_group',
    section: '28',
    summary: 'Users with their groups',
    reply: { kind: 'raw', of: 'managers' },
    handle: (ctx) => {
      const managers = [...usersById(ctx.core).values()].map((user) => ({
        id: String(user.id),
        login: user.email,
        title: user.name,
        option: user.name,
        group: `group_${user.groupId}`,
        active: user.isActive ? 'Y' : 'N',
        is_admin: user.isAdmin ? 'Y' : 'N',
        phone: user.phone ?? '',
      }));
      const groups = Object.fromEntries(groupsOf(ctx.core).map(({ id, name }) => [`group_${id}`, name]));
      return json({ managers, groups });
    },
  }),
  route({
    method: 'GET',
    path: '/ajax/tasks/types',
    section: '28',
    summary: 'Types of tasks',
    reply: { kind: 'raw', of: 'task_types' },
    handle: (ctx) => json({ response: { types: taskTypesOf(ctx.core) } }),
  }),
  route({
    method: 'POST',
    path: '/private/ajax/contacts/add_person',
    section: '28',
    summary: 'Add a contact from another card',
    body: loose(),
    reply: { kind: 'raw', of: 'contact' },
    handle: (ctx, form) => {
      const name = asText(first(form, 'name', 'NAME', 'contact_name')) ?? '';
      const [row] = addEntities(ctx, CONTACTS, new Batch([{ name, _embedded: null }]));
      return json({ status: 'success', id: row?.id, name });
    },
  }),
];
