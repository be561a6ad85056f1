import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'none',
      files: { 'i18n/es.json': null },
      finds: ['manifest.json:11:7#/widget/locale/1'],
      unfixable: true,
    },
    {
      name: 'in capitals',
      files: { 'i18n/es.json': null, 'i18n/ES.json': String(baseWidget()['i18n/es.json']) },
      finds: ['manifest.json:11:7#/widget/locale/1'],
      fixed: { 'i18n/ES.json': null, 'i18n/es.json': String(baseWidget()['i18n/es.json']) },
      also: ['i18n/undeclared-file'],
    },
    {
      name: 'with a region',
      files: { 'i18n/es.json': null, 'i18n/es-MX.json': String(baseWidget()['i18n/es.json']) },
      finds: ['manifest.json:11:7#/widget/locale/1'],
      also: ['i18n/undeclared-file'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
