import { blockNeeded } from '../block-rules.ts';

export default blockNeeded(
  {
    code: 'manifest/amoforms-settings-needed',
    title: 'The location amoforms comes with the block amoforms_settings',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "amoforms_settings": {"title": "forms.title"}, or take the location out.',
  },
  'amoforms',
  'amoforms_settings',
);
