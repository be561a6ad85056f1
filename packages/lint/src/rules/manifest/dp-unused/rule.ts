import { blockUnused } from '../block-rules.ts';

export default blockUnused(
  {
    code: 'manifest/dp-unused',
    title: 'The block dp comes with the location digital_pipeline',
    severity: { private: 'notice', public: 'error' },
    hint: 'Add “digital_pipeline” to “locations”, or take the block out.',
  },
  'digital_pipeline',
  'dp',
);
