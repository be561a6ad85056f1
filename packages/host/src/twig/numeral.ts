import type { Lang } from '@kommo-widget/manifest';

/**
 * The form of a word that goes with a number, of a list such as `user,users` or, where a language has three,
 * `пользователь,пользователя,пользователей`. A short list repeats its last form.
 */
export function numeral(count: number, forms: string, lang: Lang): string {
  const words = forms.split(',').map((word) => word.trim());
  const form = FORM_OF[new Intl.PluralRules(lang).select(count)];
  return words[Math.min(form, words.length - 1)] ?? '';
}

const FORM_OF: Record<Intl.LDMLPluralRule, number> = { zero: 2, one: 0, two: 1, few: 1, many: 2, other: 2 };
