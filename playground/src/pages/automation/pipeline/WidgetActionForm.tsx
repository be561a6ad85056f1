import type { KnownWidget } from '@kommo-widget/host';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useCrm } from '../../../crm/use-crm.ts';
import { boot, host } from '../../../stage/host.ts';
import { widgetTexts } from '../../../stage/widget-texts.ts';
import { Island } from '../../../ui/Island.tsx';
import { readFields, type SettingField } from '../../settings/fields/model.ts';
import { readForm } from '../../settings/fields/read.ts';
import { SettingFieldRow } from '../../settings/fields/SettingFieldRow.tsx';
import { missingFields, shownValue } from '../../settings/fields/value.ts';
import { onSwapped } from '../../settings/on-swapped.ts';
import { translation } from '../../settings/translation.ts';
import { formUsers } from '../../settings/users.ts';
import { knownWidget } from '../../settings/widget-store.ts';
import { t } from '../texts.ts';
import type { ActionFormProps } from './ActionForm.tsx';
import { dpFields } from './dp-block.ts';
import type { TriggerAction } from './trigger.ts';
import '../../settings/modal/fields.css';

type WidgetAction = Extract<TriggerAction, { readonly type: 'widget' }>;

/** The form of a widget's trigger. Another version of the widget gets a form of its own, with what was typed. */
export function WidgetActionForm(props: ActionFormProps<WidgetAction>) {
  const { code } = props.action;
  const { reader } = props;
  const [shown, show] = useState({ widget: knownWidget(code), action: props.action, version: '' });
  useEffect(
    () =>
      onSwapped(code, (widget) => {
        const typed = reader.current?.().action;
        const action = typed?.type === 'widget' ? typed : props.action;
        show({ widget, action, version: widget.installed_version });
      }),
    [code, reader, props.action],
  );
  const { widget, action, version } = shown;
  if (!widget) return <p>{t('action_widget_gone', { code })}</p>;
  return <DeclaredForm key={version} {...props} action={action} widget={widget} />;
}

interface DeclaredProps extends ActionFormProps<WidgetAction> {
  readonly widget: KnownWidget;
}

/** The declared fields, once the widget's texts are known; then `dpSettings` may change them. */
function DeclaredForm({ widget, ...props }: DeclaredProps) {
  const { data: fields } = useCrm(
    useCallback(async () => readFields(dpFields(widget), translation(await widgetTexts(widget))), [widget]),
  );
  return fields ? <DrawnForm {...props} fields={fields} /> : null;
}

interface DrawnProps extends ActionFormProps<WidgetAction> {
  readonly fields: readonly SettingField[];
}

function DrawnForm({ action, fields, reader }: DrawnProps) {
  const box = useRef<HTMLDivElement>(null);
  const before = Object.fromEntries(fields.map((field) => [field.code, shownValue(field, action.settings)]));
  reader.current = () => {
    const settings = box.current ? readForm(box.current, fields, before) : before;
    return {
      action: { ...action, settings: { ...action.settings, ...settings } },
      missing: missingFields(fields, settings).map((field) => field.caption || field.code),
    };
  };
  useEffect(() => void host().call(action.code, 'dpSettings', [], 'digital_pipeline'), [action.code]);
  return (
    <div class="task-edit__body" ref={box}>
      <Island class="task-edit__body__form dp_action__params">
        <div id="widget_settings__fields_wrapper" class="widget_settings_block__fields">
          {fields.map((field) => (
            <SettingFieldRow
              key={field.code}
              field={field}
              value={before[field.code] ?? ''}
              widget={action.code}
              users={formUsers(boot())}
            />
          ))}
        </div>
      </Island>
    </div>
  );
}
