/** The host of an address, for messages. */
export const hostOf = (address: string): string => /^(?:https?:)?\/\/([^/?#]+)/.exec(address)?.[1] ?? address;

/** Whether an address leads to the machine that the page is open on. */
export const isLocalAddress = (address: string): boolean =>
  /^(https?:|wss?:)?\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(:\d+)?([/?#]|$)/i.test(address);
