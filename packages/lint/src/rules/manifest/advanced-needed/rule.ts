import { blockNeeded } from '../block-rules.ts';

export default blockNeeded(
  {
    code: 'manifest/advanced-needed',
    title: 'The location advanced_settings comes with the block advanced',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "advanced": {"title": "advanced.title"}, or take the location out.',
  },
  'advanced_settings',
  'advanced',
);
