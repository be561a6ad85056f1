import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { gif } from '../../../../tests/support/gif.ts';
import { png } from '../../../../tests/support/png.ts';

export default {
  failing: [
    {
      name: 'an APNG',
      files: { 'images/logo_main.png': png(400, 272, { animated: true }) },
      finds: ['images/logo_main.png'],
    },
    {
      name: 'a GIF of two frames',
      files: {
        'images/wait.gif': gif(2),
        'style.css': (text) => `${text}\n.parcel-tracker__wait {\n  background: url(images/wait.gif);\n}\n`,
      },
      finds: ['images/wait.gif'],
    },
  ],
  passing: [
    {
      name: 'a GIF of one frame',
      files: {
        'images/wait.gif': gif(1),
        'style.css': (text) => `${text}\n.parcel-tracker__wait {\n  background: url(images/wait.gif);\n}\n`,
      },
    },
  ],
} satisfies Fixtures;
