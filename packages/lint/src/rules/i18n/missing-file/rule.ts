import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'i18n/missing-file',
  title: 'Every declared language has its file',
  severity: { private: 'error', public: 'error' },
  hint: 'Add the file, or take the language out of “widget.locale”.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { code, path } of manifest.locales) {
      const file = `i18n/${code}.json`;
      if (widget.has(file)) continue;
      const found = misnamed(
        widget.files.files.map((one) => one.path),
        code,
      );
      report({
        ...manifest.json.place(path),
        message: `There is no ${file}: the upload asks for it, and the widget does not start for users of “${code}”.`,
        hint: found && `Rename ${found} to ${file}.`,
        fix: found ? () => [{ kind: 'rename', file: found, to: file }] : undefined,
      });
    }
  },
});

/** `i18n/EN.json`, `i18n/en-US.json` or `i18n/en.JSON` for `i18n/en.json`. */
function misnamed(paths: readonly string[], locale: string): string | undefined {
  const near = paths.filter((path) => {
    const name = /^i18n\/([a-z]{2})(?:[-_][a-z]{2})?\.json$/i.exec(path)?.[1];
    return name?.toLowerCase() === locale;
  });
  return near.length === 1 ? near[0] : undefined;
}
