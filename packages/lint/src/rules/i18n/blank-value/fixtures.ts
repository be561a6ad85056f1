import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ es: { 'panel/title': '' }, finds: ['i18n/es.json:13:14#/panel/title'] }],
  passing: [{}],
} satisfies Fixtures;
