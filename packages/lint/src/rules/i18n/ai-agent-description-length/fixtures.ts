import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { locations: ['settings', 'lcard-1', 'llist-0', 'ai_agent'] },
      en: { 'widget/ai_agent_description': 'Finds parcels. '.repeat(7).trim() },
      es: { 'widget/ai_agent_description': 'Encuentra paquetes' },
      finds: ['i18n/en.json:7:29#/widget/ai_agent_description'],
    },
  ],
  passing: [{ name: 'without the location nobody sees it', en: {} }],
} satisfies Fixtures;
