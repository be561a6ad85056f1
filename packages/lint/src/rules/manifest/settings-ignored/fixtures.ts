import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ manifest: { 'widget/installation': false }, finds: ['manifest.json:36:3#/settings'] }],
  passing: [{ manifest: { 'widget/installation': false, settings: {} }, i18n: { settings: undefined } }],
} satisfies Fixtures;
