import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/mobile-color',
    title: 'mobile.color is written #rrggbb',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write it like #336699.',
    fixable: true,
  },
  ({ path, value }, manifest) => {
    const full = sixDigits(String(value));
    return {
      message: `“${String(value)}” is no colour of the form #rrggbb.`,
      hint: full && `Write ${full}.`,
      fix: full === undefined ? undefined : () => manifest.json.replace(path, full),
    };
  },
);

function sixDigits(colour: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map((digit) => digit + digit).join('')}`;
}
