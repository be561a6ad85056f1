import { blockUnused } from '../block-rules.ts';

export default blockUnused(
  {
    code: 'manifest/mobile-unused',
    title: 'The block mobile comes with the location mobile_card',
    severity: { private: 'notice', public: 'error' },
    hint: 'Add “mobile_card” to “locations”, or take the block out.',
  },
  'mobile_card',
  'mobile',
);
