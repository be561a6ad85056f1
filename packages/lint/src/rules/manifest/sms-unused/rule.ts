import { blockUnused } from '../block-rules.ts';

export default blockUnused(
  {
    code: 'manifest/sms-unused',
    title: 'The block sms comes with the location sms',
    severity: { private: 'notice', public: 'error' },
    hint: 'Add “sms” to “locations”, or take the block out.',
  },
  'sms',
  'sms',
);
