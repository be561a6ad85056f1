import { duplicateKeyRule } from '../json-rules.ts';
import { manifestFile } from '../manifest-file.ts';

export default duplicateKeyRule(
  {
    code: 'manifest/duplicate-key',
    title: 'No object of manifest.json has a key twice',
    severity: { private: 'warning', public: 'error' },
    hint: 'Remove one of the two.',
    fixable: true,
  },
  manifestFile,
);
