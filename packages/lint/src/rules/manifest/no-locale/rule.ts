import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/no-locale',
    title: 'The widget has at least one language',
    severity: { private: 'error', public: 'error' },
    hint: 'Name the languages: "locale": ["en"].',
    fixable: true,
  },
  ({ path }, manifest, widget) => {
    const present = widget.languages.filter(({ readable }) => readable).map(({ locale }) => locale);
    return {
      message: 'The widget declares no language: no text of it can be shown.',
      hint:
        present.length > 0
          ? `Name the languages of which there are files: ${present.join(', ')}.`
          : undefined,
      fix: present.length > 0 ? () => manifest.json.replace(path, present) : undefined,
    };
  },
);
