/** An item that a widget added to the menu of a phone or an e-mail. */
export interface Action {
  readonly code: string;
  readonly type: 'phone' | 'email';
  readonly caption: string;
  run(value: string): void;
}

/** A way to write from the composer of the feed that a widget added. */
export interface Source {
  readonly code: string;
  readonly type: 'sms' | 'email' | 'chat' | 'custom';
  readonly caption: string;
  run(argument: unknown): unknown;
}

/** What the running widgets offer to the menus of the page. */
export interface Offers {
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  addAction(action: Action): void;
  addSource(source: Source): void;
  /** Takes back everything of a widget. */
  remove(code: string): void;
}

/** `changed` is told whenever the menus must be drawn anew. */
export function createOffers(changed: () => void): Offers {
  let actions: readonly Action[] = [];
  let sources: readonly Source[] = [];
  return {
    get actions() {
      return actions;
    },
    get sources() {
      return sources;
    },
    addAction(action) {
      actions = [...actions, action];
      changed();
    },
    addSource(source) {
      sources = [...sources, source];
      changed();
    },
    remove(code) {
      actions = actions.filter((action) => action.code !== code);
      sources = sources.filter((source) => source.code !== code);
    },
  };
}
