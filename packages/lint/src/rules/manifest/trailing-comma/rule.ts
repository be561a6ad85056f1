import { jsonIssueRule, removeIssue } from '../json-rules.ts';
import { manifestFile } from '../manifest-file.ts';

export default jsonIssueRule(
  {
    code: 'manifest/trailing-comma',
    title: 'manifest.json has no comma before a closing bracket',
    severity: { private: 'error', public: 'error' },
    hint: 'Remove the comma.',
    fixable: true,
  },
  manifestFile,
  'trailing-comma',
  removeIssue,
);
