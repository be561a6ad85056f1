import { t } from '../texts.ts';
import type { Block, Exit } from './bot.ts';

/** The one exit of a block that simply goes on. */
export const ON = 'next';

/** The ways out of a block, each of which leads somewhere. */
export function exitsOf(block: Block): readonly Exit[] {
  switch (block.type) {
    case 'stop':
      return [];
    case 'condition':
      return [
        { code: 'yes', title: t('block_yes') },
        { code: 'no', title: t('block_no') },
      ];
    case 'buttons':
      return block.buttons.map((title, index) => ({ code: `button_${index}`, title }));
    case 'widget':
      return block.exits.length > 0 ? block.exits : [{ code: ON, title: t('exits') }];
    default:
      return [{ code: ON, title: t('exits') }];
  }
}
