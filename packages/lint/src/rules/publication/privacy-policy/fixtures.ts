import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit("self.crm_post('https://api.example.com/parcels', {}, toggle);"),
      en: { 'widget/description': 'Shows parcels. See our privacy policy.' },
      finds: ['i18n/es.json:5:20'],
    },
  ],
  passing: [
    {
      files: inInit("self.crm_post('https://api.example.com/parcels', {}, toggle);"),
      i18n: { 'widget/description': 'Shows parcels. Privacy: see https://example.com/privacy' },
    },
  ],
} satisfies Fixtures;
