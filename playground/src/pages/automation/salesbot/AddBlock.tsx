import { MenuButton } from '../../../ui/MenuButton.tsx';
import { t } from '../texts.ts';
import type { Block } from './bot.ts';
import type { DesignerData } from './designer-data.ts';
import { type OwnBlockType, ownBlock, widgetBlock } from './edit.ts';

const OWN: readonly OwnBlockType[] = ['message', 'buttons', 'condition', 'change_status', 'tag', 'stop'];

/** Text keys of the blocks, by type. */
export const BLOCK_NAMES = {
  message: 'block_message',
  buttons: 'block_buttons',
  condition: 'block_condition',
  change_status: 'block_status',
  tag: 'block_tag',
  stop: 'block_stop',
  widget: 'block_widget',
} as const satisfies Record<Block['type'], string>;

interface Props {
  readonly data: DesignerData;
  readonly onAdd: (block: Block) => void;
}

/** The blocks that can be added: the CRM's own, and one for each handler of each active widget. */
export function AddBlock({ data, onAdd }: Props) {
  const own = OWN.map((type) => ({
    key: type,
    title: t(BLOCK_NAMES[type]),
    onSelect: () => onAdd(ownBlock(type)),
  }));
  const widgets = data.widgets.flatMap(({ widget, handlers }) =>
    handlers.map((handler) => ({
      key: `${widget.code} ${handler.code}`,
      title: `${widget.name}: ${handler.name}`,
      onSelect: () => onAdd(widgetBlock(widget.code, handler)),
    })),
  );
  return <MenuButton label={t('block_add')} items={[...own, ...widgets]} />;
}
