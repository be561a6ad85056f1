import { MANIFEST_KEYS } from '../../../generated/manifest-keys.ts';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { unknownKeys } from '../unknown-keys.ts';

export default defineRule({
  code: 'manifest/unknown-key',
  title: 'The manifest has only keys that Kommo knows',
  severity: { private: 'warning', public: 'error' },
  hint: 'Take the key out; a public upload can be refused with “Unknown field(s)”.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { path, key, known } of unknownKeys(manifest)) {
      const siblings = manifest.object(path.slice(0, -1));
      const guess = didYouMean(
        key,
        known.filter((name) => !Object.hasOwn(siblings, name)),
      );
      const elsewhere = guess ? undefined : placeOfKey(key);
      report({
        ...manifest.json.keyPlace(path),
        message: `Kommo knows no key “${path.join('.')}”.`,
        hint: guess ? `Did you mean “${guess}”?` : elsewhere && `“${key}” belongs into ${elsewhere}.`,
        fix: guess ? () => manifest.json.renameKey(path, guess) : undefined,
      });
    }
  },
});

/** Where a key is known, when it is known in just one place. */
function placeOfKey(key: string): string | undefined {
  const places = Object.entries(MANIFEST_KEYS).filter(([, keys]) => keys.includes(key));
  const [only] = places;
  if (places.length !== 1 || !only || only[0].includes('*')) return undefined;
  return only[0] === '' ? 'the manifest itself' : `“${only[0].replaceAll('/', '.')}”`;
}
