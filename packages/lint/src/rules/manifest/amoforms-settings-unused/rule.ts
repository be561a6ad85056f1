import { blockUnused } from '../block-rules.ts';

export default blockUnused(
  {
    code: 'manifest/amoforms-settings-unused',
    title: 'The block amoforms_settings comes with the location amoforms',
    severity: { private: 'notice', public: 'error' },
    hint: 'Add “amoforms” to “locations”, or take the block out.',
  },
  'amoforms',
  'amoforms_settings',
);
