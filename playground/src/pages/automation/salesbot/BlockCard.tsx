import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../texts.ts';
import { BLOCK_NAMES } from './AddBlock.tsx';
import type { Block } from './bot.ts';
import type { DesignerData } from './designer-data.ts';
import { ExitLinks } from './ExitLinks.tsx';
import { OwnBlockForm } from './OwnBlockForm.tsx';
import { type BlockReader, WidgetBlockForm } from './WidgetBlockForm.tsx';

interface Props {
  readonly block: Block;
  readonly index: number;
  readonly blocks: readonly Block[];
  readonly data: DesignerData;
  readonly ready: boolean;
  /** Forms of widgets leave here how they are read. */
  readonly readers: Map<string, BlockReader>;
  readonly onChange: (change: (block: Block) => Block) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One block of the chain: what it does and where each of its exits leads. */
export function BlockCard({ block, index, blocks, data, ready, readers, onChange, onMove, onRemove }: Props) {
  const number = index + 1;
  return (
    <li class={`salesbot-designer__block salesbot-designer__block_${block.type}`} data-id={block.id}>
      <header class="salesbot-designer__block-head">
        <span class="salesbot-designer__number">{number}</span>
        <Title block={block} data={data} />
        <Tool label={t('block_up', { number })} disabled={index === 0} onClick={() => onMove(-1)}>
          ↑
        </Tool>
        <Tool
          label={t('block_down', { number })}
          disabled={number === blocks.length}
          onClick={() => onMove(1)}
        >
          ↓
        </Tool>
        <Tool label={t('block_remove', { number })} onClick={onRemove}>
          <Icon name="trash" size={16} />
        </Tool>
      </header>
      {block.type === 'widget' ? (
        <WidgetBlockForm
          block={block}
          data={data}
          ready={ready}
          readers={readers}
          onExits={(exits) => onChange((before) => ({ ...before, exits }) as Block)}
        />
      ) : (
        <OwnBlockForm block={block} stages={data.stages} onChange={(next) => onChange(() => next)} />
      )}
      <ExitLinks
        block={block}
        blocks={blocks}
        onLink={(exit, target) =>
          onChange((before) => ({ ...before, links: { ...before.links, [exit]: target } }))
        }
      />
    </li>
  );
}

function Title({ block, data }: Pick<Props, 'block' | 'data'>) {
  if (block.type !== 'widget') return <h2>{t(BLOCK_NAMES[block.type])}</h2>;
  const own = data.widgets.find(({ widget }) => widget.code === block.code);
  const handler = own?.handlers.find(({ code }) => code === block.handler);
  return (
    <h2>
      {handler?.name ?? block.handler} <small>{own?.widget.name ?? block.code}</small>
    </h2>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Tool({ label, disabled = false, onClick, children }: ToolProps) {
  return (
    <Button
      look="quiet"
      class="kit-button_icon"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
