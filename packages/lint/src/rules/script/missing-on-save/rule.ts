import { defineRule } from '../../../model/rule.ts';
import { findCallback, soleCallbacks } from '../callbacks.ts';
import { insertCallback } from '../insert-callback.ts';

export default defineRule({
  code: 'script/missing-on-save',
  title: 'A widget that can be installed has onSave',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add onSave; it returns true, or a promise.',
  fixable: true,
  check({ widget, report }) {
    const callbacks = soleCallbacks(widget);
    if (widget.manifest?.at(['widget', 'installation']) !== true) return;
    if (!callbacks?.complete || findCallback(callbacks, 'onSave')) return;
    report({
      ...callbacks.script.place({ start: callbacks.node.start, end: callbacks.node.start + 1 }),
      message: 'callbacks.onSave is missing: the widget cannot be installed or saved.',
      fix: () => [insertCallback(callbacks, 'onSave')],
    });
  },
});
