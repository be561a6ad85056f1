/** Answer of `self.system()`. Source: Kommo `docs/script-js`; all but the first four are read by public widgets. */
export interface WidgetSystemInfo {
  /** The page, as a code of locations: `lcard`, `llist`, `settings`, `advanced_settings`, … */
  readonly area: string;
  readonly amouser_id: number;
  /** Login of the user. */
  readonly amouser: string;
  /** Key of the API of old; empty today. */
  readonly amohash: string;
  readonly subdomain: string;
  /** `kommo.com`. */
  readonly domain: string;
  /** `https://subdomain.kommo.com`. */
  readonly server: string;
  /** Widgets shown in the right panel. */
  readonly displayed_count: number;
  /** The same by area, `leads_card` and so on. */
  readonly displayed_count_by_area: Readonly<Record<string, number>>;
}

/** Answer of `self.get_accounts_current()`. Source: public widgets. */
export interface CurrentAccount {
  readonly id: number | string;
  readonly name: string;
  readonly subdomain: string;
  readonly currency: string;
  readonly timezone: string;
  readonly language: string;
  readonly country: string;
  readonly paid_from: number | false;
  readonly paid_till: number | false;
  readonly date_pattern: string;
  readonly date_format: string;
  readonly time_format: string;
  readonly unsorted_on: 'Y' | 'N';
  readonly users: readonly {
    readonly id: number | string;
    readonly name: string;
    readonly login: string;
    readonly is_admin: 'Y' | 'N';
  }[];
}
