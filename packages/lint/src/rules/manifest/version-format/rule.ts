import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/version-format',
    title: 'The version is three numbers',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write it like 1.0.0.',
    fixable: true,
  },
  ({ path, value }, manifest) => {
    const full = completed(String(value));
    return {
      message: `The version “${String(value)}” is not of the form x.y.z.`,
      hint: full && `Write ${full}.`,
      fix: full === undefined ? undefined : () => manifest.json.replace(path, full),
    };
  },
);

/** `2` and `0.95` with the zeros that were left out; `v1.2.3` without its letter. */
function completed(version: string): string | undefined {
  const match = /^v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?\.?$/.exec(version.trim());
  return match ? [match[1], match[2] ?? '0', match[3] ?? '0'].join('.') : undefined;
}
