import { blockNeeded } from '../block-rules.ts';

export default blockNeeded(
  {
    code: 'manifest/salesbot-designer-needed',
    title: 'The location salesbot_designer comes with the block salesbot_designer',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "salesbot_designer": {"<handler>": {"name": "salesbot.<handler>", "settings": {…}}}, or take the location out.',
  },
  'salesbot_designer',
  'salesbot_designer',
);
