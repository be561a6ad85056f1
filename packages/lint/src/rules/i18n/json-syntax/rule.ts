import { jsonIssueRule } from '../../manifest/json-rules.ts';
import { insertMissingComma } from '../../manifest/missing-comma.ts';
import { languageFiles } from '../languages.ts';

export default jsonIssueRule(
  {
    code: 'i18n/json-syntax',
    title: 'Language files are valid JSON',
    severity: { private: 'error', public: 'error' },
    hint: 'Mend the JSON at this place.',
    fixable: true,
  },
  languageFiles,
  'syntax',
  insertMissingComma,
);
