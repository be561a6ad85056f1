import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ files: { 'i18n/es.json': '["Rastreador"]\n' }, finds: ['i18n/es.json:1:1'] }],
  passing: [{}],
} satisfies Fixtures;
