import { baseWidget } from '../../../../tests/support/base-widget.ts';
import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      name: 'in capitals',
      files: {
        'i18n/en.json': null,
        'i18n/es.json': null,
        'I18n/en.json': String(baseWidget()['i18n/en.json']),
        'I18n/es.json': String(baseWidget()['i18n/es.json']),
      },
      finds: ['I18n/en.json', 'I18n/es.json'],
      also: ['i18n/missing-file'],
      fixed: { 'I18n/en.json': null, 'i18n/en.json': String(baseWidget()['i18n/en.json']) },
    },
    {
      name: 'by another name',
      files: { 'images/logo_min.png': null, 'img/logo_min.png': baseWidget()['images/logo_min.png'] ?? null },
      finds: ['img/logo_min.png'],
      also: ['images/missing-logo', 'archive/unused-file'],
    },
  ],
  passing: [
    {
      name: 'other folders with other files',
      files: { 'img/panel.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n' },
    },
  ],
} satisfies Fixtures;
