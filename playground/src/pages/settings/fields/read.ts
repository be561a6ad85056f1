import type { FieldValue, SettingField } from './model.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Reads the form as it stands now. Widgets replace inputs, turn them into checkboxes whose value they keep
 * themselves, or wipe the form: a field whose input is gone keeps the value it had.
 */
export function readForm(
  root: ParentNode,
  fields: readonly SettingField[],
  before: Readonly<Record<string, FieldValue>>,
): Record<string, FieldValue> {
  const controls = [...root.querySelectorAll<Control>('input[name], textarea[name], select[name]')].filter(
    (control) => control.type !== 'radio' || (control as HTMLInputElement).checked,
  );
  return Object.fromEntries(
    fields.map((field) => [field.code, readField(controls, field) ?? before[field.code] ?? '']),
  );
}

function readField(controls: readonly Control[], field: SettingField): FieldValue | undefined {
  if (field.type === 'users') return readUsers(controls, field.code);
  if (field.type === 'users_lp') return readLogins(controls, field.code);
  return controls.find((control) => control.name === field.code)?.value;
}

/** `FIELD[USER_ID]`; users without a value are left out. */
function readUsers(controls: readonly Control[], code: string): Record<string, string> | undefined {
  const own = controls.flatMap((control) => {
    const [id, ...rest] = keysBehind(control.name, code);
    return id !== undefined && rest.length === 0 ? [[id, control.value] as const] : [];
  });
  return own.length === 0 ? undefined : Object.fromEntries(own.filter(([, value]) => value !== ''));
}

/** `FIELD[USER_ID][login]` and `FIELD[USER_ID][password]`. */
function readLogins(controls: readonly Control[], code: string) {
  const users: Record<string, { login: string; password: string }> = {};
  let found = false;
  for (const { name, value } of controls) {
    const [id, part] = keysBehind(name, code);
    if (id === undefined || (part !== 'login' && part !== 'password')) continue;
    found = true;
    if (value !== '') users[id] = { login: '', password: '', ...users[id], [part]: value };
  }
  return found ? users : undefined;
}

/** `['7', 'login']` of `lines[7][login]`; nothing for inputs of other fields. */
function keysBehind(name: string, code: string): string[] {
  if (!name.startsWith(`${code}[`)) return [];
  return [...name.slice(code.length).matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '');
}
