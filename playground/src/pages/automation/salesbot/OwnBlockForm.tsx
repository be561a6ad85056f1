import type { Status } from '../../../crm/types.ts';
import { Labelled } from '../../../ui/Labelled.tsx';
import { Choice } from '../pipeline/Choice.tsx';
import { t } from '../texts.ts';
import type { Block, WidgetBlock } from './bot.ts';

type OwnBlock = Exclude<Block, WidgetBlock>;

interface Props {
  readonly block: OwnBlock;
  readonly stages: readonly Status[];
  readonly onChange: (block: OwnBlock) => void;
}

/** The inputs of a block of the CRM itself. */
export function OwnBlockForm({ block, stages, onChange }: Props) {
  switch (block.type) {
    case 'message':
      return (
        <Area label={t('block_text')} value={block.text} onInput={(text) => onChange({ ...block, text })} />
      );
    case 'buttons':
      return (
        <>
          <Area label={t('block_text')} value={block.text} onInput={(text) => onChange({ ...block, text })} />
          <Area
            label={t('block_button_list')}
            value={block.buttons.join('\n')}
            onInput={(text) => onChange({ ...block, buttons: text.split('\n') })}
          />
        </>
      );
    case 'condition':
      return (
        <div class="salesbot-designer__condition">
          <Line
            label={t('block_term1')}
            value={block.term1}
            onInput={(term1) => onChange({ ...block, term1 })}
          />
          <Labelled label={t('block_operation')}>
            <select
              class="kit-input"
              value={block.operation}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...block, operation: value === '!=' ? '!=' : '=' })
              }
            >
              <option value="=">=</option>
              <option value="!=">≠</option>
            </select>
          </Labelled>
          <Line
            label={t('block_term2')}
            value={block.term2}
            onInput={(term2) => onChange({ ...block, term2 })}
          />
        </div>
      );
    case 'change_status':
      return (
        <Choice
          label={t('stage')}
          items={stages}
          value={block.status_id}
          onChange={(status_id) => onChange({ ...block, status_id })}
        />
      );
    case 'tag':
      return <Line label={t('tag')} value={block.tag} onInput={(tag) => onChange({ ...block, tag })} />;
    case 'stop':
      return null;
  }
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Line({ label, value, onInput }: InputProps) {
  return (
    <Labelled label={label}>
      <input class="kit-input" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </Labelled>
  );
}

function Area({ label, value, onInput }: InputProps) {
  return (
    <Labelled label={label}>
      <textarea
        class="kit-input"
        rows={3}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Labelled>
  );
}
