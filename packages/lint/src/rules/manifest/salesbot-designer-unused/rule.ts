import { blockUnused } from '../block-rules.ts';

export default blockUnused(
  {
    code: 'manifest/salesbot-designer-unused',
    title: 'The block salesbot_designer comes with the location salesbot_designer',
    severity: { private: 'notice', public: 'error' },
    hint: 'Add “salesbot_designer” to “locations”, or take the block out.',
  },
  'salesbot_designer',
  'salesbot_designer',
);
