import { useEffect, useRef, useState } from 'preact/hooks';
import { rewriteAddress } from '../../../router/location.ts';
import { Button } from '../../../ui/Button.tsx';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../../settings/layout/SettingsLayout.tsx';
import { UnknownWidget } from '../../settings/UnknownWidget.tsx';
import { t } from '../texts.ts';
import { AddBlock } from './AddBlock.tsx';
import { BlockCard } from './BlockCard.tsx';
import type { Block, Bot } from './bot.ts';
import { saveBot } from './bot-store.ts';
import { buildBot } from './build-bot.ts';
import type { DesignerData } from './designer-data.ts';
import { changed, moved, removed, widgetBlock } from './edit.ts';
import { RunPanel } from './RunPanel.tsx';
import { ScriptPanel } from './ScriptPanel.tsx';
import type { BlockReader } from './WidgetBlockForm.tsx';

interface Props {
  readonly data: DesignerData;
  readonly bot: Bot;
  /** Code of the widget whose block the address asks for. */
  readonly wanted: string | null;
  readonly ready: boolean;
}

/** A bot as a chain of blocks, the steps that were made of it, and a run to try them. */
export function Designer({ data, bot: first, wanted, ready }: Props) {
  const [bot, setBot] = useState(first);
  const [script, setScript] = useState(data.script);
  const [message, setMessage] = useState('');
  const readers = useRef(new Map<string, BlockReader>());
  useEffect(() => {
    const own = data.widgets.find(({ widget }) => widget.code === wanted);
    const handler = own?.handlers[0];
    if (own && handler) add(widgetBlock(own.widget.code, handler));
    // The address is followed once.
  }, []);
  const edit = (change: (blocks: readonly Block[]) => readonly Block[]) =>
    setBot((before) => ({ ...before, blocks: change(before.blocks) }));
  const add = (block: Block) => edit((blocks) => [...blocks, block]);
  const save = async () => {
    setMessage('');
    const built = await buildBot(bot, readers.current);
    const saved = await saveBot(built.bot, built.script);
    setBot({ ...built.bot, id: saved.id });
    setScript(built.script);
    setMessage([...built.problems, ...(built.problems.length === 0 ? [t('saved')] : [])].join(' '));
    rewriteAddress(`/settings/salesbot/${saved.id}`);
  };
  const attemptSave = () => {
    save().catch((cause: unknown) =>
      setMessage(t('not_done', { message: cause instanceof Error ? cause.message : String(cause) })),
    );
  };
  return (
    <SettingsLayout
      active="/settings/salesbot/"
      top={
        <PageTop
          title={t('bots_title')}
          buttons={
            <>
              <span class="salesbot-designer__message" role="status">
                {message}
              </span>
              <Button look="primary" class="js-salesbot-save" onClick={attemptSave}>
                {t('save')}
              </Button>
            </>
          }
        >
          <input
            class="kit-input"
            aria-label={t('bot_name')}
            value={bot.name}
            onInput={({ currentTarget: { value } }) => setBot((before) => ({ ...before, name: value }))}
          />
        </PageTop>
      }
    >
      <UnknownWidget code={wanted} location="salesbot_designer" />
      <div class="salesbot-designer">
        <div class="salesbot-designer__blocks">
          <ol class="salesbot-designer__chain">
            {bot.blocks.map((block, index) => (
              <BlockCard
                key={block.id}
                block={block}
                index={index}
                blocks={bot.blocks}
                data={data}
                ready={ready}
                readers={readers.current}
                onChange={(change) => edit((blocks) => changed(blocks, block.id, change))}
                onMove={(step) => edit((blocks) => moved(blocks, block.id, step))}
                onRemove={() => edit((blocks) => removed(blocks, block.id))}
              />
            ))}
          </ol>
          <AddBlock data={data} onAdd={add} />
        </div>
        <div class="salesbot-designer__side">
          <ScriptPanel script={script} />
          {bot.id !== undefined && <RunPanel botId={bot.id} />}
        </div>
      </div>
    </SettingsLayout>
  );
}
