import { defineRule } from '../../../model/rule.ts';
import { declaredLanguages } from '../languages.ts';

const LIMIT = 100;
const PATH = ['widget', 'ai_agent_description'];

export default defineRule({
  code: 'i18n/ai-agent-description-length',
  title: 'The description for the AI agent has at most 100 characters',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Shorten it to 100 characters.',
  check({ widget, report }) {
    if (!widget.manifest?.location('ai_agent')) return;
    for (const { json } of declaredLanguages(widget)) {
      const text = json.at(PATH);
      if (typeof text !== 'string' || [...text].length <= LIMIT) continue;
      report({
        ...json.place(PATH),
        message: `The text has ${[...text].length} characters; what is longer than ${LIMIT} is cut off.`,
      });
    }
  },
});
