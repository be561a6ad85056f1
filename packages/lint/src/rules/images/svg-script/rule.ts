import { defineRule } from '../../../model/rule.ts';

const ACTIVE = /<script\b|\son[a-z]{3,20}\s*=|javascript:|<foreignObject\b|<iframe\b/i;

export default defineRule({
  code: 'images/svg-script',
  title: 'No SVG runs code',
  severity: { private: 'warning', public: 'error' },
  hint: 'Export the picture without scripts, handlers and embedded pages.',
  check({ widget, report }) {
    for (const { path, format } of widget.images) {
      const source = format === 'svg' ? widget.text(path) : undefined;
      const match = source && ACTIVE.exec(source.text);
      if (!source || !match) continue;
      report({
        ...source.place({ start: match.index, end: match.index + match[0].length }),
        message: `The SVG holds “${match[0].trim()}”: it runs as a page of Kommo when it is opened.`,
      });
    }
  },
});
