import { LOCATIONS, type LocationCode, type ManifestBlock } from '@kommo-widget/manifest';
import type { Manifest } from '../../documents/manifest.ts';
import type { Change } from '../../model/change.ts';
import type { Rule, RuleMeta } from '../../model/rule.ts';
import { schemaRule } from './schema-problems.ts';

/** A location that needs a block of the manifest. The schema finds it; this says where and why. */
export function blockNeeded(
  meta: RuleMeta,
  location: LocationCode,
  block: ManifestBlock,
  add?: (manifest: Manifest) => Change[],
): Rule {
  return schemaRule(meta, ({ keyword }, manifest) => {
    // The schema also describes what the block must hold, which is the business of other rules.
    const declared = manifest.location(location);
    if (!declared || (keyword !== 'required' && keyword !== 'not')) return undefined;
    return {
      place: manifest.json.place(declared.path),
      message: `“${location}” (${LOCATIONS[location].title}) needs the block “${block}”.`,
      fix: add && manifest.at([block]) === undefined ? () => add(manifest) : undefined,
    };
  });
}

/** A block of the manifest that only a location makes use of. */
export function blockUnused(meta: RuleMeta, location: LocationCode, block: ManifestBlock): Rule {
  return schemaRule(meta, (_, manifest) => ({
    place: manifest.json.keyPlace([block]),
    message: `“${block}” does nothing: the location “${location}” is not declared.`,
  }));
}

/** The change that declares one location more. */
export function addLocation(manifest: Manifest, location: string): Change[] {
  const last = manifest.json.node(['locations'])?.children?.at(-1);
  if (!last) return manifest.json.replace(['locations'], [location]);
  const { text } = manifest.json.source;
  const lineStart = text.lastIndexOf('\n', last.offset) + 1;
  const indent = text.slice(lineStart, last.offset);
  const end = last.offset + last.length;
  const separator = indent.trim() === '' ? `,\n${indent}` : ', ';
  return manifest.json.edit({ start: end, end, text: `${separator}${JSON.stringify(location)}` });
}
