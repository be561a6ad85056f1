import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { declaredLanguages } from '../languages.ts';

const PATH = ['widget', 'ai_agent_description'];

export default defineRule({
  code: 'i18n/ai-agent-description',
  title: 'The location ai_agent comes with its description in every language',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add widget.ai_agent_description, about 100 characters.',
  fixable: true,
  check({ widget, report }) {
    if (!widget.manifest?.location('ai_agent')) return;
    for (const { json } of declaredLanguages(widget)) {
      const text = json.at(PATH);
      if (typeof text === 'string' && text.trim() !== '') continue;
      const section = json.at(['widget']);
      const keys = typeof section === 'object' && section !== null ? Object.keys(section) : [];
      const guess = text === undefined ? didYouMean('ai_agent_description', keys) : undefined;
      report({
        ...(text === undefined ? json.keyPlace(['widget']) : json.place(PATH)),
        message: 'The tile of the AI agent has no text: “widget.ai_agent_description” is missing or empty.',
        hint: guess && `Rename “${guess}”.`,
        fix: guess ? () => json.renameKey(['widget', guess], 'ai_agent_description') : undefined,
      });
    }
  },
});
