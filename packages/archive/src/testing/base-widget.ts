import type { EntrySpec } from './zip-builder.ts';

const MANIFEST = {
  widget: {
    name: 'widget.name',
    description: 'widget.description',
    short_description: 'widget.short_description',
    version: '1.0.0',
    interface_version: 2,
    init_once: false,
    locale: ['en'],
    installation: true,
  },
  locations: ['settings', 'lcard-1'],
  settings: {},
};

/** A small widget, as the entries of a zip. */
export const BASE_WIDGET: readonly EntrySpec[] = [
  { name: 'i18n/en.json', content: '{"widget": {"name": "Test"}}' },
  { name: 'manifest.json', content: JSON.stringify(MANIFEST, null, 2) },
  {
    name: 'script.js',
    content: 'define([], function () { return function () { this.callbacks = {}; }; });\n',
  },
];
