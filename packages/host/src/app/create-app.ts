import type { PageBoot } from '@kommo-widget/manifest';
import type { StagePage } from '../contract.ts';
import { v3AreaOf } from '../life-cycle/wanted.ts';
import type { Notifications } from '../notifications/create-notifications.ts';
import type { Subscriptions } from '../notifications/subscriptions.ts';
import { tellGaps } from '../reports/gaps.ts';
import type { Reporter } from '../reports/reporter.ts';
import { createConstant } from './constants.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { createSdk } from './sdk.ts';
import type { AppWidgets } from './widgets.ts';

interface Parts {
  readonly boot: PageBoot;
  readonly data: object;
  readonly widgets: AppWidgets;
  readonly notifications: Notifications;
  readonly subscriptions: Subscriptions;
  readonly reporter: Reporter;
  page(): StagePage | undefined;
  navigate(path: string, replace: boolean): void;
}

const SMALL_BELOW = 900;

/** Where the account's own boot data say nothing of it. */
const DATE_FORMAT = {
  full: 'DD.MM.YYYY HH:mm',
  date: 'DD.MM.YYYY',
  time: 'HH:mm',
  date_short: 'DD.MM',
  calendar: 'DD.MM.YYYY',
  calendar_no_year: 'DD.MM',
};

interface SystemPart {
  readonly format?: { readonly date?: Partial<typeof DATE_FORMAT> };
}

/** `APP.system.format.date`, whole. */
export const dateFormatOf = (boot: PageBoot): typeof DATE_FORMAT => ({
  ...DATE_FORMAT,
  ...(boot.system as SystemPart).format?.date,
});

/** `window.APP`, which is `window.AMOCRM` too. Source: Kommo `docs/environment-variables`, amoCRM `web_sdk`. */
export function createApp(parts: Parts): object {
  const { boot, reporter, page } = parts;
  const account = boot.constants.account as Readonly<Record<string, unknown>>;
  const app = {
    lang_id: boot.lang,
    constant: createConstant(boot, page, reporter),
    data: parts.data,
    widgets: parts.widgets,
    notifications: tellGaps(parts.notifications, 'APP.notifications', reporter),
    addNotificationCallback: (code: string, hear: (data: unknown) => void) =>
      parts.subscriptions.add(code, hear),
    sdk: tellGaps(createSdk(boot.constants.managers), 'APP.sdk', reporter),
    system: {
      timezone: account.timezone,
      ...boot.system,
      format: { ...(boot.system.format as object | undefined), date: dateFormatOf(boot) },
    },
    router: tellGaps({ navigate: navigateWith(parts) }, 'APP.router', reporter),
    getBaseEntity: () => page()?.entity ?? '',
    isCard: () => page()?.card !== undefined,
    getWidgetsArea: () => page()?.area ?? '',
    getV3WidgetsArea: () => v3AreaOf(page()?.area ?? ''),
    ...DICTIONARIES,
    ...boot.dictionaries,
    environment: 'production',
    static_domain: location.host,
    cdn_domain: location.host,
    first_load: true,
    click_event: 'click',
    is_widgets_maximized: true,
    notSmall: () => globalThis.innerWidth >= SMALL_BELOW,
  };
  return tellGaps(app, 'APP', reporter);
}

type NavigateOptions = boolean | { readonly trigger?: boolean; readonly replace?: boolean };

/** `APP.router.navigate(path, {trigger: true})`, as Backbone's. */
const navigateWith =
  ({ navigate }: Parts) =>
  (path: string, options?: NavigateOptions): void =>
    navigate(path, typeof options === 'object' && options.replace === true);
