import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    { files: { 'i18n/pt.json': String(baseWidget()['i18n/es.json']) }, finds: ['i18n/pt.json'] },
    {
      name: 'no locale at all',
      files: { 'i18n/translations.json': '{}\n' },
      finds: ['i18n/translations.json'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
