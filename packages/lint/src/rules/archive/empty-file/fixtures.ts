import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ files: { 'templates/panel.twig': '' }, finds: ['templates/panel.twig'] }],
  passing: [{}],
} satisfies Fixtures;
