import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    { files: inInit("$(document).on('click', '.parcel-tracker', toggle);"), finds: ['script.js:11:24'] },
    {
      name: 'several events',
      files: inInit("$(window).on('resize scroll', toggle);"),
      finds: ['script.js:11:22'],
      unfixable: true,
    },
  ],
  passing: [{ files: inInit("$(document).on('click.parcel-tracker', '.parcel-tracker', toggle);") }],
} satisfies Fixtures;
