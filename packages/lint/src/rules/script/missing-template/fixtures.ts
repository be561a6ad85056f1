import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript("templates/panel.twig', base", "templates/pannel.twig', base"),
      finds: ['script.js:7:29'],
    },
  ],
  passing: [
    { name: 'with a slash', files: inScript("templates/panel.twig', base", "/templates/panel.twig', base") },
  ],
} satisfies Fixtures;
