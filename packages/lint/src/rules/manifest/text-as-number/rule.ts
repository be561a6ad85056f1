import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/text-as-number',
    title: 'Texts are written in quotes',
    severity: { private: 'warning', public: 'error' },
    hint: 'Put the value in quotes.',
    fixable: true,
  },
  ({ path }, manifest) => {
    const node = manifest.json.node(path);
    const written = node ? manifest.json.textOf(node) : '';
    return {
      message: `“${path.join('.')}” is the number ${written} instead of a text.`,
      fix: () => manifest.json.replace(path, written),
    };
  },
);
