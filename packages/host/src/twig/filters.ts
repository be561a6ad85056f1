import type { Lang } from '@kommo-widget/manifest';
import type { TwigModule } from '../page/globals.ts';
import { numeral } from './numeral.ts';

/** The page's own filters: `{{ 'Save'|i18n }}` and `{{ count|numeral('user,users') }}`. */
export function addFilters(library: TwigModule, words: Readonly<Record<string, string>>, lang: Lang): void {
  library.extendFilter('i18n', (key) => words[String(key)] ?? key);
  library.extendFilter('numeral', (count, params) =>
    numeral(Number(count), String((params || [])[0] ?? ''), lang),
  );
}
