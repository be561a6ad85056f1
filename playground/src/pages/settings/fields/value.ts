import type { FieldValue, SettingField } from './model.ts';

/**
 * What a field holds when the form opens. Values of the users types arrive as JSON text from older accounts and as
 * objects from the API; text fields may hold anything that was posted.
 */
export function shownValue(field: SettingField, settings: Readonly<Record<string, unknown>>): FieldValue {
  const stored = settings[field.code];
  if (field.type === 'users' || field.type === 'users_lp') return asMap(stored) as FieldValue;
  if (stored === undefined || stored === null) return field.initial;
  return typeof stored === 'object' ? JSON.stringify(stored) : String(stored);
}

/** The fields that must be filled and are not: they block Install and Save. */
export function missingFields(
  fields: readonly SettingField[],
  values: Readonly<Record<string, FieldValue>>,
): readonly SettingField[] {
  return fields.filter((field) => field.required && isEmpty(values[field.code]));
}

/** As the account stores them: maps of users as JSON text, everything else as it is. */
export function storedValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([code, value]) => [
      code,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}

function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Object.values(value).every((entry: string | { login: string; password: string }) =>
    typeof entry === 'string'
      ? entry.trim() === ''
      : entry.login.trim() === '' && entry.password.trim() === '',
  );
}

function asMap(stored: unknown): Record<string, unknown> {
  if (typeof stored === 'string') {
    try {
      return asMap(JSON.parse(stored));
    } catch {
      return {};
    }
  }
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}
