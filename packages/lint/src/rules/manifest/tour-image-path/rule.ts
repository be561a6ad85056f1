import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/tour-image-path',
    title: 'Pictures of the tour are named from /images/',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write the path as /images/….',
    fixable: true,
  },
  ({ path, value }, manifest, widget) => {
    const name = String(value).replace(/^[./]*(?:images\/)?/, '');
    const file = `images/${name}`;
    return {
      message: `“${String(value)}” does not start with /images/.`,
      hint: widget.has(file) ? `Write /${file}.` : undefined,
      fix: widget.has(file) ? () => manifest.json.replace(path, `/${file}`) : undefined,
    };
  },
);
