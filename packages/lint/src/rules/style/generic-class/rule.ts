import { defineRule } from '../../../model/rule.ts';
import { namesOf } from '../selectors.ts';

const GENERIC = new Set([
  ...[
    'active',
    'alert',
    'block',
    'body',
    'box',
    'btn',
    'button',
    'card',
    'close',
    'col',
    'container',
    'content',
  ],
  ...[
    'disabled',
    'error',
    'footer',
    'form',
    'header',
    'hidden',
    'icon',
    'input',
    'item',
    'label',
    'link',
    'list',
  ],
  ...[
    'loader',
    'main',
    'menu',
    'modal',
    'overlay',
    'row',
    'select',
    'show',
    'sidebar',
    'spinner',
    'tab',
    'table',
  ],
  ...['tabs', 'text', 'title', 'tooltip', 'widget', 'wrapper'],
]);

export default defineRule({
  code: 'style/generic-class',
  title: 'Classes of the widget carry its prefix',
  severity: { private: 'off', public: 'notice' },
  hint: 'Begin every class with a prefix of the widget’s own.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Selector(node) {
        const [first, second] = namesOf(node);
        if (!first || second || first.kind !== 'class' || !GENERIC.has(first.name)) return;
        report({ ...style.place(first.node), message: `Every second widget has a class “${first.name}”.` });
      },
    };
  },
});
