import { jsonIssueRule, removeIssue } from '../json-rules.ts';
import { manifestFile } from '../manifest-file.ts';

export default jsonIssueRule(
  {
    code: 'manifest/json-comment',
    title: 'manifest.json has no comments',
    severity: { private: 'error', public: 'error' },
    hint: 'Remove the comment.',
    fixable: true,
  },
  manifestFile,
  'comment',
  removeIssue,
);
