import { useEffect, useRef, useState } from 'preact/hooks';
import { host } from '../../../stage/host.ts';
import { $ } from '../../../stage/page-query.ts';
import { Island } from '../../../ui/Island.tsx';
import { onSwapped } from '../../settings/on-swapped.ts';
import { t } from '../texts.ts';
import type { Exit, WidgetBlock } from './bot.ts';
import type { DesignerData } from './designer-data.ts';
import { designerParams } from './designer-params.ts';
import { fitting } from './field-choices.ts';
import { ParamRow } from './ParamRow.tsx';
import { readParams } from './read-params.ts';
import { rowRenderer } from './render-row.ts';
import { readExits } from './widget-exits.ts';
import { LOCATION } from './widget-script.ts';

/** Reads the form of a widget's block as it stands. */
export type BlockReader = () => Record<string, string>;

interface Props {
  readonly block: WidgetBlock;
  readonly data: DesignerData;
  readonly ready: boolean;
  readonly readers: Map<string, BlockReader>;
  readonly onExits: (exits: readonly Exit[]) => void;
}

/** The form of a widget's block. Another version of the widget gets a form of its own, with what was typed. */
export function WidgetBlockForm(props: Props) {
  const { readers } = props;
  const { id, code } = props.block;
  const [shown, show] = useState({ block: props.block, version: '' });
  useEffect(
    () =>
      onSwapped(code, ({ installed_version }) =>
        show((before) => {
          const params = readers.get(id)?.() ?? before.block.params;
          return { block: { ...before.block, params }, version: installed_version };
        }),
      ),
    [id, code, readers],
  );
  return <BlockForm key={shown.version} {...props} block={shown.block} />;
}

/** The rows of the block, as the manifest declares them; then the widget may replace all of it. */
function BlockForm({ block, data, ready, readers, onExits }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const own = data.widgets.find(({ widget }) => widget.code === block.code);
  const params = own?.handlers.find(({ code }) => code === block.handler)?.params ?? [];
  useEffect(() => {
    const body = box.current?.firstElementChild;
    if (!body) return;
    readers.set(block.id, () =>
      readParams(
        body,
        params.map(({ code }) => code),
        block.params,
      ),
    );
    return () => {
      readers.delete(block.id);
    };
  }, [block.id, block.params, params, readers]);
  useEffect(() => {
    const body = box.current?.firstElementChild;
    if (!ready || !own || !body) return;
    const params = designerParams(block, own.widget.id);
    void rowRenderer()
      .then((renderRow) =>
        host().call(block.code, 'salesbotDesignerSettings', [$(body), renderRow, params], LOCATION),
      )
      .then((answer) => {
        if (answer.outcome === 'returned') onExits(readExits(answer.value));
      }, console.error);
    // Once for each block: the widget has the form from then on.
  }, [ready]);
  if (!own) return <p>{t('action_widget_gone', { code: block.code })}</p>;
  return (
    <div ref={box}>
      <Island class="salesbot-designer__body" data-widget={block.code} data-handler={block.handler}>
        {params.map((param) => (
          <ParamRow
            key={param.code}
            param={param}
            value={block.params[param.code] ?? param.initial}
            choices={fitting(data.fields, param.type)}
          />
        ))}
      </Island>
    </div>
  );
}
