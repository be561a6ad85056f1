import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit("var s = document.createElement('script'); s.src = self.params.path;"),
      finds: ['script.js:11:17'],
    },
    {
      name: 'as markup',
      files: inInit("$('head').append('<script src=\"' + self.params.path + '\"></' + 'script>');"),
      finds: ['script.js:11:9'],
    },
    { name: 'by jQuery', files: inInit('$.getScript(self.params.path);'), finds: ['script.js:11:9'] },
  ],
  passing: [{ files: inInit("self.note = document.createElement('div');") }],
} satisfies Fixtures;
