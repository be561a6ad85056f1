import type { JsonPath } from './json.ts';
import type { Manifest } from './manifest.ts';

/** A place of the manifest whose text names a key of the language files. */
export interface I18nReference {
  readonly path: JsonPath;
  readonly key: string;
  /** False where plain text is as good: a default value may be either. */
  readonly must: boolean;
}

/** Everything in a manifest that is (or may be) a path into the language files. */
export function i18nReferences(manifest: Manifest): I18nReference[] {
  const paths: JsonPath[] = [
    ['widget', 'name'],
    ['widget', 'description'],
    ['widget', 'short_description'],
    ['tour', 'tour_description'],
    ['advanced', 'title'],
    ['dp', 'title'],
    ['amoforms_settings', 'title'],
    ['amoforms_settings', 'error_text'],
    ...fieldNames(manifest, ['settings']),
    ...fieldNames(manifest, ['dp', 'settings']),
    ...salesbotNames(manifest),
    ...menuTitles(manifest),
  ];
  const must = paths.map((path) => ({ path, must: true }));
  const may = salesbotDefaults(manifest).map((path) => ({ path, must: false }));
  return [...must, ...may].flatMap(({ path, must }) => {
    const key = manifest.string(path);
    return key === undefined ? [] : [{ path, key, must }];
  });
}

const keys = (manifest: Manifest, path: JsonPath): string[] => Object.keys(manifest.object(path));

const fieldNames = (manifest: Manifest, base: JsonPath): JsonPath[] =>
  keys(manifest, base).map((field) => [...base, field, 'name']);

const handlers = (manifest: Manifest): string[] =>
  keys(manifest, ['salesbot_designer']).filter((key) => key !== 'logo');

const salesbotNames = (manifest: Manifest): JsonPath[] =>
  handlers(manifest).flatMap((handler) => [
    ['salesbot_designer', handler, 'name'],
    ...fieldNames(manifest, ['salesbot_designer', handler, 'settings']),
  ]);

const salesbotDefaults = (manifest: Manifest): JsonPath[] =>
  handlers(manifest).flatMap((handler) => {
    const base = ['salesbot_designer', handler, 'settings'];
    return keys(manifest, base).map((field) => [...base, field, 'default_value']);
  });

const menuTitles = (manifest: Manifest): JsonPath[] =>
  keys(manifest, ['left_menu']).flatMap((item) => [
    ['left_menu', item, 'title'],
    ...keys(manifest, ['left_menu', item, 'submenu']).map((sub) => [
      'left_menu',
      item,
      'submenu',
      sub,
      'title',
    ]),
  ]);
