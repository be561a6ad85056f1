import { invoke } from '../reports/invoke.ts';
import type { Source } from './offers.ts';
import type { Member } from './services.ts';

const TYPES: readonly string[] = ['sms', 'email', 'chat', 'custom'];

/** `self.add_source(type, handler, text)`: a way to write from the composer. `text` is its caption, but for sms. */
export const addSource: Member<(type: unknown, handler: unknown, text?: string) => void> =
  (state, { offers, reporter, system }) =>
  (type, handler, text) => {
    const fn = typeof handler === 'function' ? (handler as (argument: unknown) => unknown) : undefined;
    const kind = TYPES.includes(String(type)) ? (type as Source['type']) : 'custom';
    offers.addSource({
      code: state.code,
      type: kind,
      caption: text ?? nameOf(handler) ?? state.entry.name,
      run(argument) {
        if (!fn) return undefined;
        return invoke(reporter, {
          code: state.code,
          name: `add_source.${kind}`,
          location: system().area,
          fn,
          self: state.instance,
          args: [argument],
        }).value;
      },
    });
  };

/** Undocumented, but seen: an object in place of the function, with a name of its own. */
function nameOf(handler: unknown): string | undefined {
  const { name } = (typeof handler === 'object' && handler !== null ? handler : {}) as { name?: unknown };
  return typeof name === 'string' ? name : undefined;
}
