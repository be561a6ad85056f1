import { jsonIssueRule } from '../json-rules.ts';
import { manifestFile } from '../manifest-file.ts';
import { insertMissingComma } from '../missing-comma.ts';

export default jsonIssueRule(
  {
    code: 'manifest/json-syntax',
    title: 'manifest.json is valid JSON',
    severity: { private: 'error', public: 'error' },
    hint: 'Mend the JSON at this place.',
    fixable: true,
  },
  manifestFile,
  'syntax',
  insertMissingComma,
);
