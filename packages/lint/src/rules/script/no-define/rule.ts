import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'script/no-define',
  title: 'script.js defines an AMD module',
  severity: { private: 'error', public: 'error' },
  hint: 'Wrap the script: define([…], function (…) { return function () { … }; }).',
  check({ widget, report }) {
    const script = widget.script('script.js');
    if (!script?.ast || script.goal === 'module' || /\bdefine\b/.test(script.text)) return;
    report({
      ...script.place({ start: 0, end: 0 }),
      message: 'script.js never calls define: RequireJS gets no module and the widget does not start.',
    });
  },
});
