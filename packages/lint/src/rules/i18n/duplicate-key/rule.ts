import { duplicateKeyRule } from '../../manifest/json-rules.ts';
import { languageFiles } from '../languages.ts';

export default duplicateKeyRule(
  {
    code: 'i18n/duplicate-key',
    title: 'No language file has a key twice',
    severity: { private: 'warning', public: 'error' },
    hint: 'Remove one of the two.',
    fixable: true,
  },
  languageFiles,
);
