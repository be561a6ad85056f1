import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("for (var i = 0; i < 9; i++) $.get('/api/v4/leads/' + i);"), finds: ['script.js:11:37'] },
    {
      name: 'for each',
      files: inInit("$.each([1], function (i, id) { $.get('/api/v4/leads/' + id); });"),
      finds: ['script.js:11:40'],
    },
  ],
  passing: [
    {
      name: 'later, by a handler',
      files: inInit(
        "$.each([1], function (i, id) { self.load = function () { return $.get('/api/v4/leads/' + id); }; });",
      ),
    },
  ],
} satisfies Fixtures;
