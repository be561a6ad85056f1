import { blockNeeded } from '../block-rules.ts';

export default blockNeeded(
  {
    code: 'manifest/left-menu-needed',
    title: 'The location widget_page comes with the block left_menu',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "left_menu": {"<code>": {"title": "menu.title", "icon": "images/menu.svg"}}, or take the location out.',
  },
  'widget_page',
  'left_menu',
);
