import { blockUnused } from '../block-rules.ts';

export default blockUnused(
  {
    code: 'manifest/advanced-unused',
    title: 'The block advanced comes with the location advanced_settings',
    severity: { private: 'notice', public: 'error' },
    hint: 'Add “advanced_settings” to “locations”, or take the block out.',
  },
  'advanced_settings',
  'advanced',
);
