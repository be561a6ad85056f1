/** An event by which the page and its widgets speak with each other, through jQuery. */
export interface PageEventInfo {
  /** `page`: the page fires it; `widget`: widgets fire it and the page acts on it. */
  readonly by: 'page' | 'widget';
  /** The element it is fired on. */
  readonly on: string;
  readonly means: string;
}

/**
 * Events of the page. `{code}` stands for a widget's code.
 * Source: amoCRM `web_sdk/init_once`, Kommo `docs/script-js`, and public widgets.
 */
export const PAGE_EVENTS = {
  'page:changed': { by: 'page', on: 'document', means: 'another page is open' },
  'widgets:load': { by: 'page', on: 'document', means: 'the widgets of the page are about to start' },
  'widget:{code}:loaded': { by: 'page', on: 'document', means: 'render of that widget succeeded' },
  'list:checkbox': { by: 'page', on: '#list_table', means: 'the widgets of a list are up' },
  'widget:installed': { by: 'page', on: 'document', means: 'a widget was installed (code, settings)' },
  'widget:removed': { by: 'page', on: 'document', means: 'a widget was disabled or removed (code)' },
  'controls:change': { by: 'page', on: 'the input of a control', means: 'its value changed' },
  'controls:change:visual': { by: 'widget', on: 'the input of a control', means: 'draw the value anew' },
  openWidgetPanel: { by: 'widget', on: 'document', means: 'open the right panel (code)' },
  toggleWidgetPanel: { by: 'widget', on: 'document', means: 'open or close the right panel' },
  'widgets_body:change_state': {
    by: 'widget',
    on: 'document',
    means: 'open or close a block ({$el, state})',
  },
  'widgets-in-card:show': { by: 'widget', on: 'document', means: 'open the right panel' },
  'modal:loaded': { by: 'widget', on: '$modal_body', means: 'show the modal, end its spinner' },
  'modal:centrify': { by: 'widget', on: '$modal_body', means: 'put the modal into the middle' },
  'button:load:start': { by: 'widget', on: '.button-input', means: 'a spinner in place of the text' },
  'button:load:stop': { by: 'widget', on: '.button-input', means: 'the text again' },
  'button:save:enable': { by: 'widget', on: '.button-input', means: 'the button can be pressed' },
  'button:save:disable': { by: 'widget', on: '.button-input', means: 'the button cannot be pressed' },
  'button:save:error': { by: 'widget', on: '.button-input', means: 'the save failed' },
} as const satisfies Record<string, PageEventInfo>;

export type PageEvent = keyof typeof PAGE_EVENTS;

/**
 * Channels of `self.listenSocketChannel(channel, keys, fn)`, with the ids in braces.
 * Source: amoCRM `web_sdk/mechanics`.
 */
export const SOCKET_CHANNELS = {
  'notifications:{account}:{user}': 'a notification for the user',
  'inbox:talks:{account}': 'a talk of the inbox',
  'system:state:{account}': 'the account’s data were replaced',
  '{entity}:card:{id}': 'that card was written',
  'dashboard:events': 'anything was written',
  '{entity}:pipeline:{id}': 'a card in that pipeline was written',
  '{entity}:events': 'a card of that kind was written',
} as const;

export type SocketChannel = keyof typeof SOCKET_CHANNELS;
