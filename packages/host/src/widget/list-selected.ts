import type { Member } from './services.ts';

interface SelectedRow {
  readonly id: number;
  readonly type: string;
  readonly emails: string[];
  readonly phones: string[];
}

export interface SelectedRows {
  readonly selected: SelectedRow[];
  readonly summary: { readonly items: number; readonly emails: number; readonly phones: number };
  /** The same as `summary.items`, under the name of Kommo's own page. */
  readonly count_selected: number;
}

/** `self.list_selected()`: the checked rows of the list on the page; `false` where there is no list. */
export const listSelected: Member<() => SelectedRows | false> =
  (_state, { page }) =>
  () => {
    const list = page()?.list;
    if (!list) return false;
    const selected = list
      .rows()
      .filter(({ checked }) => checked)
      .map(({ id, type, emails, phones }) => ({ id, type, emails: [...emails], phones: [...phones] }));
    const count = (key: 'emails' | 'phones'): number =>
      selected.reduce((sum, row) => sum + row[key].length, 0);
    const summary = { items: selected.length, emails: count('emails'), phones: count('phones') };
    return { selected, summary, count_selected: selected.length };
  };
