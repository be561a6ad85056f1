import { blockUnused } from '../block-rules.ts';

export default blockUnused(
  {
    code: 'manifest/left-menu-unused',
    title: 'The block left_menu comes with the location widget_page',
    severity: { private: 'notice', public: 'error' },
    hint: 'Add “widget_page” to “locations”, or take the block out.',
  },
  'widget_page',
  'left_menu',
);
