import { blockNeeded } from '../block-rules.ts';

export default blockNeeded(
  {
    code: 'manifest/mobile-needed',
    title: 'The location mobile_card comes with the block mobile',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "mobile": {"frame_url": "https://…", "color": "#336699"}, or take the location out.',
  },
  'mobile_card',
  'mobile',
);
