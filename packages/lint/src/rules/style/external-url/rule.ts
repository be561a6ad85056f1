import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/external-url',
  title: 'Pictures and fonts come from the archive',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Ship the file in the archive.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Url(node, around) {
        const [, host] = /^(?:https?:)?\/\/([^/]+)/.exec(node.value) ?? [];
        if (!host || around.atrule?.name === 'import') return;
        report({
          ...style.place(node),
          message: `The widget looks broken whenever ${host} does not answer.`,
        });
      },
    };
  },
});
