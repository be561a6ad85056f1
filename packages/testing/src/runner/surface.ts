import type { CallbackName, LocationCode } from '@kommo-widget/manifest';
import type { Page } from 'playwright-core';

/** What a surface is opened and driven with. */
export interface Target {
  readonly code: string;
  /** Name of the widget as the UI shows it. */
  readonly name: string;
  /** Ids of the first things of the account, by kind. */
  readonly ids: Readonly<
    Partial<Record<'lead' | 'contact' | 'company' | 'customer' | 'pipeline' | 'catalog', number>>
  >;
}

export type Api = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/** The hands of the runner on an open page. Nothing here throws because something is not there. */
export interface Driver {
  readonly page: Page;
  readonly target: Target;
  /** Clicks the first visible match of a CSS selector. Says whether there was one. */
  click(selector: string): Promise<boolean>;
  /** Types a text into the first visible match of a CSS selector, in the place of what it held. Says whether there was one. */
  type(selector: string, text: string): Promise<boolean>;
  /** Fills every empty text input in there with something that fits. */
  fill(where: string): Promise<void>;
  /** Resolves when something is on the page. Says whether it came. */
  sees(selector: string): Promise<boolean>;
  /** Whether the widget has one of these callbacks. */
  has(...names: CallbackName[]): Promise<boolean>;
  /** Resolves when one of these callbacks ended, or soon when the widget has none of them or nothing happens. */
  called(...names: CallbackName[]): Promise<void>;
  /** Resolves when a function that the widget handed to the host ended: `add_action.phone`, `add_source.sms`. */
  told(name: string): Promise<void>;
}

/** How one place of the UI is visited: its address, what a person does there, and what of it is the widget's. */
export interface Surface {
  readonly location: LocationCode;
  /** Path of the page; nothing for a place that the kit does not show. */
  url(target: Target): string | undefined;
  /** Makes the account ready, before the page is opened. `api` asks as the admin. */
  prepare?(api: Api, target: Target): Promise<void>;
  /** Brings the widget to the fore, for the picture. */
  show?(driver: Driver): Promise<void>;
  /** What a person does next: saves, runs, searches. */
  use?(driver: Driver): Promise<void>;
  /** Selectors of what the widget itself draws, best first, for the accessibility check. */
  roots(code: string): readonly string[];
}
