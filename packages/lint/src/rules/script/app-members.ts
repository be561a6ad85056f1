/**
 * The members of `APP` that the documentation names, and those that so many widgets rely on that they will stay.
 * Source: Kommo `docs/environment-variables`, `docs/js-sdk`, amoCRM `web_sdk/env_variables`.
 */
export const APP_MEMBERS: ReadonlySet<string> = new Set([
  ...['addNotificationCallback', 'cf_types', 'constant', 'data', 'element_types', 'environment'],
  ...[
    'getBaseEntity',
    'getV3WidgetsArea',
    'getWidgetsArea',
    'isCard',
    'lang_id',
    'note_types',
    'notifications',
  ],
  ...['router', 'sdk', 'system', 'todo_types', 'widgets', 'static_domain', 'cdn_domain', 'first_load'],
  ...['notSmall', 'is_widgets_maximized', 'click_event'],
]);
