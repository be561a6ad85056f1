import { defineRule } from '../../../model/rule.ts';

const EXTERNAL =
  /(?:xlink:href|href|src)\s*=\s*["'](?:https?:)?\/\/[^"']{1,300}|url\(\s*["']?(?:https?:)?\/\/[^)"']{1,300}/i;

export default defineRule({
  code: 'images/svg-external',
  title: 'No SVG loads from elsewhere',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Embed what the picture needs.',
  check({ widget, report }) {
    for (const { path, format } of widget.images) {
      const source = format === 'svg' ? widget.text(path) : undefined;
      const match = source && EXTERNAL.exec(source.text);
      if (!source || !match) continue;
      report({
        ...source.place({ start: match.index, end: match.index + match[0].length }),
        message: 'The SVG refers to another server, which browsers do not ask for pictures in a page.',
      });
    }
  },
});
