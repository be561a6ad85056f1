import type { BuiltInScenario } from '../scenario.ts';
import { fillLarge } from './fill.ts';
import { GROUPS, MODES, USERS } from './words.ts';

/** A busy account: what is slow with a hundred thousand leads is slow here. */
export const large: BuiltInScenario = {
  name: 'large',
  title: 'Large account: 100,000 leads',
  data: () => ({
    account: { name: 'Meridian Freight' },
    groups: GROUPS,
    users: USERS.map((name, index) => ({
      name,
      email: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
      group: GROUPS[index % GROUPS.length] ?? 'Inbound',
    })),
    pipelines: [
      { name: 'Freight sales', stages: ['New', 'Qualified', 'Rate sent', 'Negotiation', 'Contract'] },
      { name: 'Warehousing', stages: ['Request', 'Visit', 'Quote', 'Agreed'] },
      { name: 'Customs', stages: ['Documents', 'Check', 'Filed'] },
    ],
    fields: {
      leads: [
        { name: 'Mode', type: 'select', code: 'MODE', enums: MODES },
        { name: 'Order number', type: 'text', code: 'ORDER_NUMBER' },
      ],
    },
    tags: { leads: ['urgent', 'fragile', 'insured', 'repeat', 'tender', 'cold chain', 'oversize'] },
    sources: [
      { name: 'Website', external_id: 'website' },
      { name: 'Price portal', external_id: 'portal' },
    ],
  }),
  fill: fillLarge,
};
