import type { ChannelMessage } from '../sockets/create-channels.ts';
import type { Member } from './services.ts';

type Hear = (message: ChannelMessage) => void;

/** `self.listenSocketChannel(channel, keys, fn)`: gives the function that ends it. */
export const listenSocketChannel: Member<(channel: string, keys: unknown, hear: Hear) => () => void> =
  ({ cleanups }, { channels }) =>
  (channel, keys, hear) => {
    const end = channels.listen(channel, Array.isArray(keys) ? keys.map(String) : [], hear);
    cleanups.push(end);
    return end;
  };
