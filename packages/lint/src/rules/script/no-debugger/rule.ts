import { defineRule } from '../../../model/rule.ts';
import { removeStatement } from '../remove-statement.ts';

export default defineRule({
  code: 'script/no-debugger',
  title: 'No debugger statement is left',
  severity: { private: 'warning', public: 'error' },
  hint: 'Take the statement out.',
  fixable: true,
  script({ report }, script) {
    return {
      DebuggerStatement(node) {
        report({
          ...script.place(node),
          message: 'A debugger statement stops the page of everybody who has the developer tools open.',
          fix: () => [removeStatement(script, node)],
        });
      },
    };
  },
});
