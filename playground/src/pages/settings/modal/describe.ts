import type { InstallStatus, WidgetEntry } from '@kommo-widget/manifest';
import { type FieldValue, readFields, type SettingField, type Translation } from '../fields/model.ts';
import type { FormUser } from '../fields/SettingFieldRow.tsx';
import { shownValue } from '../fields/value.ts';
import type { IntegrationKeys } from './keys.ts';

export interface ModalUser {
  readonly id: number;
  readonly isAdmin: boolean;
}

/** Everything that the settings modal shows of a widget. */
export interface ModalContent {
  readonly code: string;
  readonly id: number;
  readonly name: string;
  readonly shortDescription: string;
  /** HTML, its short tags already filled. */
  readonly description: string;
  /** Address of the widget's folder of images. */
  readonly images: string;
  readonly status: InstallStatus;
  readonly active: boolean;
  /** `widget.installation`: without it there is nothing to install or to fill in. */
  readonly installable: boolean;
  readonly fields: readonly SettingField[];
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly users: readonly FormUser[];
  readonly tour: readonly string[];
  readonly tourText: string;
  readonly support: { readonly link?: string; readonly email?: string };
  /** Only for administrators. */
  readonly keys: IntegrationKeys | undefined;
}

interface Manifest {
  readonly widget?: { readonly installation?: unknown };
  readonly settings?: unknown;
  readonly tour?: {
    readonly tour_images?: Readonly<Record<string, unknown>>;
    readonly tour_description?: unknown;
  };
}

export interface DescribeOptions {
  readonly code: string;
  readonly entry: WidgetEntry;
  readonly translate: Translation;
  readonly lang: string;
  readonly users: readonly FormUser[];
  /** Fills the short tags of the description. */
  readonly fill: (html: string) => string;
  readonly keys?: IntegrationKeys | undefined;
}

/** Gathers the content of the modal from what the account knows of the widget and its manifest. */
export function describeWidget(options: DescribeOptions): ModalContent {
  const { code, entry, translate, lang, users, fill, keys } = options;
  const manifest = (entry.manifest ?? {}) as Manifest;
  const fields = readFields(manifest.settings, translate);
  const installation = manifest.widget?.installation;
  const tourText = manifest.tour?.tour_description;
  return {
    code,
    id: entry.id,
    name: entry.name,
    shortDescription: entry.short_description,
    description: fill(entry.description),
    images: entry.images_path,
    status: entry.status,
    active: entry.active === 'Y' || entry.status === 'not_configured',
    // Authors also write 'Y' and 'y'; only a plain no is a no.
    installable: installation !== false && installation !== 'N' && installation !== 'n',
    fields,
    values: Object.fromEntries(fields.map((field) => [field.code, shownValue(field, entry.settings)])),
    users,
    tour: tourImages(manifest, lang).map((path) => `${entry.path}/${path.replace(/^\/+/, '')}`),
    tourText: typeof tourText === 'string' ? (translate(tourText) ?? '') : '',
    support: entry.support,
    keys,
  };
}

/** The slides in the language of the user, else in the first language that has any. */
function tourImages(manifest: Manifest, lang: string): string[] {
  const images = manifest.tour?.tour_images ?? {};
  const list = images[lang] ?? images.en ?? Object.values(images)[0];
  return Array.isArray(list) ? list.filter((path): path is string => typeof path === 'string') : [];
}
