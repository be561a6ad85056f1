import type { KnownWidget } from '@kommo-widget/host';
import { asRecord, asText } from '../../stage/unknown.ts';

export interface SubItem {
  readonly code: string;
  /** Key of the widget's i18n file, or the text itself. */
  readonly title: string;
}

/** The entries of `left_menu.<item>.submenu` in the order of their `sort`. */
export function subItems(widget: KnownWidget, item: string): readonly SubItem[] {
  const block = asRecord(asRecord(asRecord(widget.manifest).left_menu)[item]);
  return Object.entries(asRecord(block.submenu))
    .map(([code, value], index) => {
      const { title, sort } = asRecord(value);
      return { code, title: asText(title) || code, sort: typeof sort === 'number' ? sort : index };
    })
    .sort((a, b) => a.sort - b.sort)
    .map(({ code, title }) => ({ code, title }));
}
