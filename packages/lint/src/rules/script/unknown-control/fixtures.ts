import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit("self.button = self.render({ ref: '/tmpl/controls/buton.twig' }, {});"),
      finds: ['script.js:11:42'],
    },
    {
      name: 'nothing near',
      files: inInit("self.grid = self.render({ ref: '/tmpl/leads/spreadsheet.twig' }, {});"),
      finds: ['script.js:11:40'],
      unfixable: true,
    },
  ],
  passing: [
    { files: inInit("self.button = self.render({ ref: '/tmpl/controls/button.twig' }, { text: self.ns });") },
  ],
} satisfies Fixtures;
