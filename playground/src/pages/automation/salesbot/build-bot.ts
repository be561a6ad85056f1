import type { Block, Bot } from './bot.ts';
import { type BuiltBlock, compile } from './compile.ts';
import type { Step } from './step.ts';
import type { BlockReader } from './WidgetBlockForm.tsx';
import { widgetSteps } from './widget-script.ts';

export interface BuiltBot {
  readonly bot: Bot;
  readonly script: readonly Step[];
  /** Widgets that gave no steps, said in words. */
  readonly problems: readonly string[];
}

/** Reads the forms of the widgets' blocks, asks each widget for its steps and joins all to one script. */
export async function buildBot(bot: Bot, readers: ReadonlyMap<string, BlockReader>): Promise<BuiltBot> {
  const blocks = bot.blocks.map((block): Block => {
    const read = block.type === 'widget' ? readers.get(block.id) : undefined;
    return block.type === 'widget' && read ? { ...block, params: read() } : block;
  });
  const problems: string[] = [];
  const built: BuiltBlock[] = [];
  for (const block of blocks) {
    const steps = block.type === 'widget' ? await widgetSteps(block) : undefined;
    if (typeof steps === 'string') problems.push(steps);
    built.push(
      steps === undefined ? { block } : { block, widgetSteps: typeof steps === 'string' ? [] : steps },
    );
  }
  return { bot: { ...bot, blocks }, script: compile(built), problems };
}
