import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/missing-key',
    title: 'The manifest has every key that the upload requires',
    severity: { private: 'error', public: 'error' },
    hint: 'Add the key.',
    fixable: true,
  },
  ({ path, params }, manifest) => {
    const key = String(params.missingProperty);
    const value = DEFAULTS[key];
    return {
      message: `The required key “${[...path, key].join('.')}” is missing.`,
      hint: HINTS[key],
      fix: value === undefined ? undefined : () => manifest.json.add(path, key, value),
    };
  },
);

const HINTS: Readonly<Record<string, string>> = {
  widget: 'Add "widget": {…} with name, description, short_description, locale, installation.',
  locations: 'Add "locations": [] with the places where the widget runs.',
  name: 'Add "name": "widget.name" and the text to the language files.',
  description: 'Add "description": "widget.description" and the text to the language files.',
  short_description:
    'Add "short_description": "widget.short_description" and the text to the language files.',
  locale: 'Add "locale": ["en"] with the languages of the widget.',
  installation: 'Add "installation": true.',
  interface_version: 'Add "interface_version": 2.',
};

/** What stands there in every widget. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  name: 'widget.name',
  description: 'widget.description',
  short_description: 'widget.short_description',
  interface_version: 2,
  installation: true,
};
