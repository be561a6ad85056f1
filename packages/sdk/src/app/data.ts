/** The card that is open. Source: Kommo `docs/environment-variables`, public widgets. */
export interface CurrentCard {
  /** 0 for a card that was not saved yet. */
  readonly id: number;
  /** A Backbone model; its attributes have the names of the form, such as `lead[STATUS]` and `lead[PIPELINE_ID]`. */
  readonly model: {
    readonly attributes: Readonly<Record<string, unknown>>;
    get(attribute: string): unknown;
  };
  /** 1 contact, 2 lead, 3 company, 12 customer. */
  readonly element_type: 1 | 2 | 3 | 12;
  /** Id of the responsible user. */
  readonly main_user: number;
  readonly new_card: boolean;
  readonly user_rights: Readonly<Record<string, unknown>>;
  /** Saves what the form of the card holds. */
  save(): unknown;
}

/** A row of the list that is shown. */
export interface CurrentListItem {
  readonly id: number;
  readonly name: { readonly text: string; readonly url: string };
  readonly element_type: number;
  readonly company_name: string;
  readonly checked: boolean;
}

/** `APP.data`. */
export interface AppData {
  /** False or missing outside of cards. */
  readonly current_card: CurrentCard | false | undefined;
  /** `leads`, `contacts`, `companies`, `customers`, `todo`, `widgetsSettings`, … */
  readonly current_entity: string;
  readonly is_card: boolean;
  /** A Backbone collection of the rows, on lists. */
  readonly current_list?: { readonly models: readonly { readonly attributes: CurrentListItem }[] };
  readonly current_view?: { readonly $el: JQuery };
  readonly [key: string]: unknown;
}
