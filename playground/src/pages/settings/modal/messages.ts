import type { SettingField } from '../fields/model.ts';
import { t } from '../texts.ts';
import type { Refusal } from './consent.ts';

/** Says something beside the button that was used; widgets may have taken the place away, then nothing is said. */
export function say(body: HTMLElement, text: string, kind: 'error' | 'done' | '' = ''): void {
  const places = [...body.querySelectorAll<HTMLElement>('.widget-settings__message')];
  for (const other of places) other.textContent = '';
  // The last one is beside Save; widgets hide the form, and one that is not installed has none.
  const place = places.findLast((element) => element.offsetParent !== null);
  if (!place) return;
  place.textContent = text;
  place.dataset.kind = kind;
}

/** Marks required fields that are empty; the first one gets the focus. */
export function markMissing(body: HTMLElement, missing: readonly SettingField[]): void {
  const codes = new Set(missing.map((field) => field.code));
  const rows = [...body.querySelectorAll<HTMLElement>('.widget_settings_block__item_field[data-field]')];
  for (const row of rows) row.classList.toggle('is-missing', codes.has(row.dataset.field ?? ''));
  rows
    .find((row) => row.classList.contains('is-missing'))
    ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')
    ?.focus();
}

export const missingText = (missing: readonly SettingField[]): string =>
  t('required', { fields: missing.map((field) => field.caption || field.code).join(', ') });

export function refusalText(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'false':
      return t('held_false');
    case 'missing':
      return t('held_missing');
    case 'undecided':
      return t('held_undefined', { value: String(refusal.value) });
    case 'failed':
      return t('held_threw', { message: refusal.error.message });
  }
}
