import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript('onSave: function', 'onSaved: function'),
      finds: ['script.js:5:22'],
      also: ['script/unknown-callback'],
    },
  ],
  passing: [
    {
      name: 'not to be installed',
      files: { ...inScript('      onSave: function () {\n        return true;\n      },\n', '') },
      manifest: { 'widget/installation': false },
      options: { rules: { 'manifest/*': 'off' } },
    },
  ],
} satisfies Fixtures;
