import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit("self.button = self.render({ ref: '/tmpl/controls/button.twig' }, { class_nam: 'x' });"),
      finds: ['script.js:11:76'],
    },
    {
      name: 'nothing near',
      files: inInit("self.button = self.render({ ref: '/tmpl/controls/button.twig' }, { shape: 'round' });"),
      finds: ['script.js:11:76'],
      unfixable: true,
    },
  ],
  passing: [
    {
      files: inInit("self.button = self.render({ ref: '/tmpl/controls/button.twig' }, { class_name: 'x' });"),
    },
  ],
} satisfies Fixtures;
