import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inInit(
        "window.addEventListener('message', function (event) { self.last = event.data; }, { signal: new AbortController().signal });",
      ),
      finds: ['script.js:11:9'],
    },
  ],
  passing: [
    {
      files: inInit(
        "$(window).on('message.tracker', function (event) { if (event.origin === self.params.path) self.last = event.data; });",
      ),
    },
  ],
} satisfies Fixtures;
