/** What a handler of `self.add_action` gets. Source: Kommo `docs/script-js`. */
export interface ActionTarget {
  /** The phone or e-mail that was clicked. */
  readonly value: string;
}

/** What the handler of an SMS source gets. Source: Kommo `docs/script-js`. */
export interface SmsMessage {
  readonly phone: string;
  readonly message: string;
  readonly contact_id: number;
}

/** Source: Kommo `docs/script-js`, amoCRM `web_sdk/mechanics`. */
export interface AddSource {
  /** A message sent from the feed. When the promise is resolved the page writes the note of type SMS itself. */
  (type: 'sms', handler: (message: SmsMessage) => Promise<unknown>): void;
  /** An entry of one's own in the feed's composer; draw into the element. `text` is its caption. */
  (type: 'email' | 'chat' | 'custom', handler: ($element: JQuery) => unknown, text: string): void;
}
