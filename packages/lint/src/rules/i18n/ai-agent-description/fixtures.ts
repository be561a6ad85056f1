import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'missing and empty',
      also: ['i18n/missing-key', 'i18n/blank-value'],
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'ai_agent'] },
      es: { 'widget/ai_agent_description': '' },
      finds: ['i18n/en.json:2:3#/widget', 'i18n/es.json:7:29#/widget/ai_agent_description'],
      unfixable: true,
    },
    {
      name: 'misspelt',
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'ai_agent'] },
      en: { 'widget/ai_agent_descripton': 'Finds parcels' },
      es: { 'widget/ai_agent_descripton': 'Encuentra paquetes' },
      finds: ['i18n/en.json:2:3#/widget', 'i18n/es.json:2:3#/widget'],
      also: ['i18n/unused-key'],
    },
  ],
  passing: [
    {
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'ai_agent'] },
      en: { 'widget/ai_agent_description': 'Finds parcels' },
      es: { 'widget/ai_agent_description': 'Encuentra paquetes' },
    },
  ],
} satisfies Fixtures;
