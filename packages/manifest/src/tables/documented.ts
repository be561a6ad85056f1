import type { Platform } from './locations.ts';

/** One name that the vendor's documentation gives to widgets, or that public widgets rely on. */
export interface Documented {
  /** What `typeof` says of it while the page is open; several where the page decides. */
  readonly type: 'function' | 'object' | 'string' | 'boolean' | 'number' | 'any';
  /** The vendor's page that names it; none: only seen in public widgets. */
  readonly source: string;
  readonly platform?: Platform;
}

/** Pages of the vendor's documentation, by the name under which the tables cite them. */
export const SOURCES = {
  script: 'Kommo docs/script-js',
  mechanics: 'amoCRM web_sdk/mechanics',
  environment: 'Kommo docs/environment-variables',
  sdk: 'Kommo docs/js-sdk',
  notifications: 'Kommo docs/add-notifications',
  calls: 'Kommo docs/making-calls-inside-kommo',
  card: 'Kommo docs/card-sdk',
  sources: 'Kommo docs/widget-locations',
  seen: 'public widgets',
} as const;
