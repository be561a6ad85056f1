import { jsonIssueRule, removeIssue } from '../../manifest/json-rules.ts';
import { languageFiles } from '../languages.ts';

export default jsonIssueRule(
  {
    code: 'i18n/json-comment',
    title: 'Language files have no comments',
    severity: { private: 'error', public: 'error' },
    hint: 'Remove the comment.',
    fixable: true,
  },
  languageFiles,
  'comment',
  removeIssue,
);
