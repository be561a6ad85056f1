import { DOM_CONTRACT, type DomPart } from '@kommo-widget/manifest';
import { namesOf } from './names-of.ts';

const PARTS: readonly DomPart[] = Object.values(DOM_CONTRACT);

const isOf = ({ areas }: DomPart, area: string): boolean =>
  areas === 'all' || (areas as readonly string[]).includes(area);

/** Selectors that every page of that area has as soon as it is drawn. */
export const alwaysOn = (area: string): readonly string[] =>
  PARTS.filter((part) => isOf(part, area)).flatMap(({ selectors }) => selectors);

const ALL = PARTS.flatMap(({ selectors }) => selectors.flatMap(namesOf));
const KNOWN: ReadonlySet<string> = new Set(ALL);
/** What ends where a widget's code begins: `.card-widgets__widget-`. */
const BEGINNINGS = ALL.filter((name) => name.endsWith('-') || name.endsWith('_'));

export const isDocumented = (name: string): boolean =>
  KNOWN.has(name) || BEGINNINGS.some((start) => name.startsWith(start));

const blockOf = (name: string): string | undefined => /^\.(.+?)__./.exec(name)?.[1];

/** Whether a name belongs to a block of the page's own that is on pages of that area: `.linked-form__field__hint`. */
export function isOfThePage(name: string, area: string): boolean {
  const block = blockOf(name);
  return (
    block !== undefined &&
    alwaysOn(area).some((selector) => namesOf(selector).some((one) => blockOf(one) === block))
  );
}
