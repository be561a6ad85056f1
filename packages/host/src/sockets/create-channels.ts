import type { Reporter } from '../reports/reporter.ts';

/** What a listener of a channel gets: the event's key and the data around it. */
export type ChannelMessage = Readonly<Record<string, unknown>> & { readonly key: string };

export interface Channels {
  /** Gives the function that ends it. */
  listen(channel: string, keys: readonly string[], hear: (message: ChannelMessage) => void): () => void;
  send(channel: string, message: ChannelMessage): void;
  /** Whether somebody listens to a channel that begins so. */
  hasListener(prefix: string): boolean;
}

/** The page's socket channels: the listener hears the keys it named, or all when it named none. */
export function createChannels(reporter: Reporter): Channels {
  const listeners = new Map<
    string,
    Set<{ keys: readonly string[]; hear: (message: ChannelMessage) => void }>
  >();
  return {
    hasListener: (prefix) => [...listeners.keys()].some((channel) => channel.startsWith(prefix)),
    listen(channel, keys, hear) {
      const own = listeners.get(channel) ?? new Set();
      const entry = { keys, hear };
      listeners.set(channel, own.add(entry));
      return () => {
        own.delete(entry);
        if (own.size === 0) listeners.delete(channel);
      };
    },
    send(channel, message) {
      for (const { keys, hear } of [...(listeners.get(channel) ?? [])]) {
        if (keys.length > 0 && !keys.some((key) => key === message.key || key in message)) continue;
        try {
          hear(message);
        } catch (cause) {
          reporter.problem('widget-error', cause);
        }
      }
    },
  };
}
