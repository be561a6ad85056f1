import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      manifest: { 'left_menu/parcels': { title: 'panel.title', icon: 'images/menu.svg' } },
      files: { 'images/menu.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n' },
      finds: ['manifest.json:48:3#/left_menu'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
