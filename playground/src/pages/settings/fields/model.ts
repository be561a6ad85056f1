/** Types of `manifest.settings` and `dp.settings`; `list` and `textarea` are undocumented but seen in public widgets. */
export type FieldType = 'text' | 'pass' | 'users' | 'users_lp' | 'custom' | 'list' | 'textarea';

export interface FieldOption {
  readonly id: string;
  readonly option: string;
}

/** A declared field, ready to be drawn. */
export interface SettingField {
  /** Key in the manifest, name of the input, key in `get_settings()`. */
  readonly code: string;
  readonly type: FieldType;
  /** In the language of the user; empty for a `custom` field without a text of its own. */
  readonly caption: string;
  readonly required: boolean;
  readonly placeholder: string;
  /** What a field holds before anything was saved. */
  readonly initial: string;
  /** Of a `list` only. */
  readonly options: readonly FieldOption[];
}

/** A field's value as `onSave` gets it: of the users types an object by the id of the user. */
export type FieldValue =
  | string
  | Readonly<Record<string, string>>
  | Readonly<Record<string, { login: string; password: string }>>;

/** Text behind an i18n path of the manifest, if there is one. */
export type Translation = (path: string) => string | undefined;

const TYPES: ReadonlySet<string> = new Set([
  'text',
  'pass',
  'users',
  'users_lp',
  'custom',
  'list',
  'textarea',
]);

/**
 * Reads a map of fields as authors write it: an empty array instead of a map, numbers instead of texts and unknown
 * types (drawn as text) must not keep the form from being drawn.
 *
 * @param translate resolves an i18n path of the manifest; nothing when there is no text.
 */
export function readFields(declared: unknown, translate: Translation): SettingField[] {
  const shown = (path: string) => translate(path) ?? path;
  if (typeof declared !== 'object' || declared === null || Array.isArray(declared)) return [];
  return Object.entries(declared as Record<string, unknown>).flatMap(([code, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const field = value as Record<string, unknown>;
    const type = text(field.type);
    return [
      {
        code,
        type: (TYPES.has(type) ? type : 'text') as FieldType,
        caption: translate(text(field.name)) ?? (type === 'custom' ? '' : text(field.name) || code),
        required: field.required === true || field.required === 'true',
        placeholder: shown(text(field.placeholder)),
        initial: shown(text(field.default_value ?? field.default)),
        options: readOptions(field.values ?? field.items ?? field.options, shown),
      },
    ];
  });
}

/** A list of texts, of `{id, option}` or `{value, label}`, or a map from id to text. */
function readOptions(values: unknown, shown: (path: string) => string): FieldOption[] {
  if (typeof values !== 'object' || values === null) return [];
  const entries = Array.isArray(values)
    ? values.map((value: unknown) => [undefined, value] as const)
    : Object.entries(values as Record<string, unknown>);
  return entries.map(([key, value]) => {
    if (typeof value !== 'object' || value === null) {
      return { id: key ?? text(value), option: shown(text(value)) };
    }
    const option = value as Record<string, unknown>;
    const id = text(option.id ?? option.value ?? key);
    return { id, option: shown(text(option.option ?? option.label ?? option.name ?? id)) };
  });
}

const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
