import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { color }\n` },
      finds: ['style.css:9:28'],
    },
  ],
  passing: [
    { files: { 'style.css': (text) => `${text}\n.parcel-tracker__x { color: oklch(0.5 0.1 200); }\n` } },
    {
      name: 'a filter for Internet Explorer',
      files: {
        'style.css': (text) =>
          `${text}\n.parcel-tracker__x { filter: progid:DXImageTransform.Microsoft.gradient(enabled = false); filter: alpha(opacity=0); color: #123456; }\n`,
      },
    },
  ],
} satisfies Fixtures;
