import { jsonIssueRule, removeIssue } from '../../manifest/json-rules.ts';
import { languageFiles } from '../languages.ts';

export default jsonIssueRule(
  {
    code: 'i18n/trailing-comma',
    title: 'Language files have no comma before a closing bracket',
    severity: { private: 'error', public: 'error' },
    hint: 'Remove the comma.',
    fixable: true,
  },
  languageFiles,
  'trailing-comma',
  removeIssue,
);
