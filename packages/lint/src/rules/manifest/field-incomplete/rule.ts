import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/field-incomplete',
    title: 'Every field has a name and a type',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add the key.',
    fixable: true,
  },
  ({ path, params }, manifest) => {
    const key = String(params.missingProperty);
    const value = key === 'type' ? 'text' : undefined;
    return {
      message: `The field “${path.join('.')}” has no ${key}.`,
      hint:
        key === 'name'
          ? 'Add "name" with the path of its caption in the language files.'
          : 'Add "type": "text".',
      fix: value === undefined ? undefined : () => manifest.json.add(path, key, value),
    };
  },
);
