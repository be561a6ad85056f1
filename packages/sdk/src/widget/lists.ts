/** A row that is checked in a list; only those of the page that is shown. */
export interface SelectedRow {
  readonly id: number;
  /** `lead`, `contact`, `company`, `customer`, `todo`. */
  readonly type: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Answer of `self.list_selected()`. Source: Kommo `docs/lists-sdk`, amoCRM `web_sdk/list`. */
export interface ListSelection {
  readonly selected: readonly SelectedRow[];
  readonly summary: { readonly items: number; readonly emails: number; readonly phones: number };
  /** Kommo's docs name the number so. */
  readonly count_selected?: number;
}

/** One contact of `self.get_current_card_contacts_data()`. Source: Kommo `docs/script-js`. */
export interface CardContact {
  readonly id: number;
  readonly name: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}
