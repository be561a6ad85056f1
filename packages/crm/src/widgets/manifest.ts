import { type ParsedLocation, parseLocation } from '@kommo-widget/manifest';
import { isRecord } from '../shape/index.ts';

export interface SettingField {
  readonly key: string;
  /** Key of the text in i18n. */
  readonly name: unknown;
  readonly type: string;
  readonly isRequired: boolean;
}

/** The fields that a manifest declares for its settings; manifests in the wild are not always right. */
export function settingFields(manifest: unknown): readonly SettingField[] {
  if (!isRecord(manifest) || !isRecord(manifest.settings)) return [];
  return Object.entries(manifest.settings)
    .filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]))
    .map(([key, field]) => ({
      key,
      name: field.name,
      type: typeof field.type === 'string' ? field.type : 'text',
      isRequired: field.required === true,
    }));
}

/** Locations that a manifest names and the platform knows. */
export function locationsOf(manifest: unknown): readonly ParsedLocation[] {
  if (!isRecord(manifest) || !Array.isArray(manifest.locations)) return [];
  return manifest.locations
    .map((value) => parseLocation(String(value)))
    .filter((parsed) => parsed !== undefined);
}
