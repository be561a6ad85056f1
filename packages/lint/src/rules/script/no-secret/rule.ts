import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { keyOf, stringOf } from '../names.ts';

const JWT = /^(Bearer )?eyJ[\w-]{15,}\.eyJ[\w-]{10,}\.[\w-]{10,}$/;
const SECRET_NAME = /^(client_?secret|secret_?key|password|api_?hash|access_?token|api_?key)$/i;
/** Long, without spaces, with both letters and digits: no path of a text, no placeholder. */
const SECRET_VALUE = /^(?=[^\s.]*[a-z])(?=[^\s.]*\d)[\w+/=-]{16,}$/i;

export default defineRule({
  code: 'script/no-secret',
  title: 'No token or password is written into a script',
  severity: { private: 'warning', public: 'error' },
  hint: 'Ask for it in the settings, or keep it on your server.',
  script({ report }, script) {
    const say = (node: AnyNode, what: string) =>
      report({ ...script.place(node), message: `${what} can be read by everybody who installs the widget.` });
    return {
      Literal(node) {
        if (typeof node.value === 'string' && JWT.test(node.value)) say(node, 'This token');
      },
      Property(node) {
        const name = keyOf(node.key, node.computed);
        const value = stringOf(node.value);
        if (name && value && SECRET_NAME.test(name) && SECRET_VALUE.test(value)) say(node, `“${name}”`);
      },
    };
  },
});
