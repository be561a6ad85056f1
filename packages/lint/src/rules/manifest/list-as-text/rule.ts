import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/list-as-text',
    title: 'Lists are written in brackets, also those of one item',
    severity: { private: 'error', public: 'error' },
    hint: 'Put the value in square brackets.',
    fixable: true,
  },
  ({ path, value }, manifest) => ({
    message: `“${path.join('.')}” is the text ${JSON.stringify(value)} instead of a list.`,
    hint: `Write ${JSON.stringify(itemsOf(value))}.`,
    fix: () => manifest.json.replace(path, itemsOf(value)),
  }),
);

const itemsOf = (value: unknown): string[] => String(value).split(/\s*,\s*/);
