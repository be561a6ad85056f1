import { useState } from 'preact/hooks';
import { people, taskTypes } from '../../../crm/dictionaries.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import { Labelled } from '../../../ui/Labelled.tsx';
import { readBots } from '../salesbot/bot-store.ts';
import { t } from '../texts.ts';
import type { ActionFormProps } from './ActionForm.tsx';
import { Choice } from './Choice.tsx';
import { isComplete } from './complete.ts';
import type { TriggerAction } from './trigger.ts';

type OwnAction = Exclude<TriggerAction, { readonly type: 'widget' }>;

/** The few inputs of an action of the CRM itself. */
export function OwnActionForm({ action: saved, stages, reader }: ActionFormProps<OwnAction>) {
  const [action, change] = useState(saved);
  reader.current = () => ({ action, missing: isComplete(action) ? [] : [t(`action_${action.type}`)] });
  switch (action.type) {
    case 'webhook':
      return (
        <Text label={t('url')} type="url" value={action.url} onChange={(url) => change({ ...action, url })} />
      );
    case 'tag':
      return <Text label={t('tag')} value={action.tag} onChange={(tag) => change({ ...action, tag })} />;
    case 'task':
      return (
        <>
          <Choice
            label={t('task_type')}
            items={taskTypes()}
            value={action.task_type_id}
            onChange={(task_type_id) => change({ ...action, task_type_id })}
          />
          <Text label={t('task_text')} value={action.text} onChange={(text) => change({ ...action, text })} />
        </>
      );
    case 'change_status':
      return (
        <Choice
          label={t('stage')}
          items={stages}
          value={action.status_id}
          onChange={(status_id) => change({ ...action, status_id })}
        />
      );
    case 'change_responsible':
      return (
        <Choice
          label={t('user')}
          items={people()}
          value={action.user_id}
          onChange={(user_id) => change({ ...action, user_id })}
        />
      );
    case 'salesbot':
      return <BotChoice value={action.bot_id} onChange={(bot_id) => change({ ...action, bot_id })} />;
  }
}

function BotChoice({ value, onChange }: { readonly value: number; readonly onChange: (id: number) => void }) {
  const { data: bots } = useCrm(readBots);
  if (bots?.length === 0) return <p>{t('bot_none')}</p>;
  return <Choice label={t('bot')} items={bots ?? []} value={value} onChange={onChange} />;
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'url';
  readonly onChange: (value: string) => void;
}

function Text({ label, value, type = 'text', onChange }: TextProps) {
  const change = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
    onChange(currentTarget.value);
  return (
    <Labelled label={label}>
      {type === 'url' ? (
        <input class="kit-input" type="url" value={value} placeholder="https://" onInput={change} />
      ) : (
        <input class="kit-input" type="text" value={value} onInput={change} />
      )}
    </Labelled>
  );
}
