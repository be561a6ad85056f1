import { blockNeeded } from '../block-rules.ts';

export default blockNeeded(
  {
    code: 'manifest/dp-needed',
    title: 'The location digital_pipeline comes with the block dp',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "dp": {"settings": {…}, "action_multiple": false}, or take the location out.',
    fixable: true,
  },
  'digital_pipeline',
  'dp',
  (manifest) => manifest.json.add([], 'dp', { settings: {}, action_multiple: false }),
);
