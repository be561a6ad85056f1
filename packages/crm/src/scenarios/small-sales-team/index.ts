import type { Scenario } from '../scenario.ts';
import { CATALOGS, FIELDS, GROUPS, PIPELINES, SOURCES, TASK_TYPES, USERS } from './account.ts';
import { leads, tasks } from './deals.ts';
import { COMPANIES, contacts } from './people.ts';

/** A small team in the middle of its work: two pipelines, sixty deals, people in six languages. */
export const smallSalesTeam: Scenario = {
  name: 'small-sales-team',
  title: 'Small sales team',
  data: (random, { today }) => {
    const deals = leads(random, today);
    return {
      account: { name: 'Morning Coffee Machines' },
      groups: GROUPS,
      users: USERS,
      pipelines: PIPELINES,
      task_types: TASK_TYPES,
      fields: FIELDS,
      sources: SOURCES,
      catalogs: CATALOGS,
      companies: COMPANIES,
      contacts: contacts(today),
      leads: deals,
      customers: [
        {
          name: 'Bluebird Cafés, beans',
          next_price: 740,
          next_in_days: 12,
          contacts: ['Grace Miller'],
          created: 200,
          updated: 8,
          tags: ['beans'],
        },
      ],
      tasks: tasks(random, deals),
    };
  },
};
