import { blockNeeded } from '../block-rules.ts';

export default blockNeeded(
  {
    code: 'manifest/sms-needed',
    title: 'The location sms comes with the block sms',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "sms": {"endpoint": "https://…"}, or take the location out.',
  },
  'sms',
  'sms',
);
