import { invoke } from '../reports/invoke.ts';
import { lookUp } from './i18n.ts';
import type { Member } from './services.ts';

type Act = (argument: { readonly value: string }) => unknown;

/** `self.add_action('phone', fn)`: an item in the menu of every phone; `e-mail` is seen in place of `email`. */
export const addAction: Member<(type: string, act: Act) => void> =
  (state, { offers, reporter, system }) =>
  (type, act) => {
    const kind = type === 'phone' ? 'phone' : 'email';
    const caption = lookUp(state.langs, 'widget.call_action') || state.entry.name;
    offers.addAction({
      code: state.code,
      type: kind,
      caption: String(caption),
      run(value) {
        invoke(reporter, {
          code: state.code,
          name: `add_action.${kind}`,
          location: system().area,
          fn: act,
          self: state.instance,
          args: [{ value }],
        });
      },
    });
  };
