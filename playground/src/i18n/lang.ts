import type { Lang } from '@kommo-widget/manifest';

let lang: Lang = 'en';

/** Language of the page. It is fixed before the first draw; another language is another page load. */
export const currentLang = (): Lang => lang;

export function setLang(next: Lang): void {
  lang = next;
  document.documentElement.lang = next;
}
