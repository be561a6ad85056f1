import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit('new MutationObserver(draw).observe(document.body, { childList: true });'),
      finds: ['script.js:11:9'],
    },
  ],
  passing: [
    { files: inInit('self.observer = new MutationObserver(draw);\n        self.observer.disconnect();') },
  ],
} satisfies Fixtures;
