import type { Block, WidgetBlock } from './bot.ts';
import type { WidgetHandler } from './handlers.ts';

/** Ids need to differ within one bot only. */
const freshId = (): string => Math.random().toString(36).slice(2, 10);

export type OwnBlockType = Exclude<Block['type'], 'widget'>;

/** An empty block of the CRM's own. */
export function ownBlock(type: OwnBlockType): Block {
  const base = { id: freshId(), links: {} };
  switch (type) {
    case 'message':
      return { ...base, type, text: '' };
    case 'buttons':
      return { ...base, type, text: '', buttons: [] };
    case 'condition':
      return { ...base, type, term1: '{{message_text}}', operation: '=', term2: '' };
    case 'change_status':
      return { ...base, type, status_id: 0 };
    case 'tag':
      return { ...base, type, tag: '' };
    case 'stop':
      return { ...base, type };
  }
}

/** A widget's block with the values that the manifest starts with. */
export function widgetBlock(code: string, handler: WidgetHandler): WidgetBlock {
  const params = Object.fromEntries(handler.params.map((param) => [param.code, param.initial]));
  return { id: freshId(), links: {}, type: 'widget', code, handler: handler.code, params, exits: [] };
}

export const changed = (
  blocks: readonly Block[],
  id: string,
  change: (block: Block) => Block,
): readonly Block[] => blocks.map((block) => (block.id === id ? change(block) : block));

/** Moves a block up (-1) or down (1); at the end of the chain it stays. */
export function moved(blocks: readonly Block[], id: string, step: -1 | 1): readonly Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const block = blocks[from];
  const other = blocks[from + step];
  if (!block || !other) return blocks;
  const next = [...blocks];
  next[from] = other;
  next[from + step] = block;
  return next;
}

/** Takes a block away; links to it lead to the next block again. */
export const removed = (blocks: readonly Block[], id: string): readonly Block[] =>
  blocks
    .filter((block) => block.id !== id)
    .map((block) => ({
      ...block,
      links: Object.fromEntries(Object.entries(block.links).filter(([, target]) => target !== id)),
    }));
