import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useCrm } from '../../../crm/use-crm.ts';
import { boot, host } from '../../../stage/host.ts';
import { widgetTexts } from '../../../stage/widget-texts.ts';
import { Island } from '../../../ui/Island.tsx';
import { readFields, type SettingField } from '../../settings/fields/model.ts';
import { readForm } from '../../settings/fields/read.ts';
import { SettingFieldRow } from '../../settings/fields/SettingFieldRow.tsx';
import { missingFields, shownValue } from '../../settings/fields/value.ts';
import { translation } from '../../settings/translation.ts';
import { formUsers } from '../../settings/users.ts';
import { knownWidget } from '../../settings/widget-store.ts';
import { t } from '../texts.ts';
import type { ActionFormProps } from './ActionForm.tsx';
import { dpFields } from './dp-block.ts';
import type { TriggerAction } from './trigger.ts';
import '../../settings/modal/fields.css';

type WidgetAction = Extract<TriggerAction, { readonly type: 'widget' }>;

/** The declared fields of a widget's trigger, once its texts are known; then `dpSettings` may change them. */
export function WidgetActionForm(props: ActionFormProps<WidgetAction>) {
  const { code } = props.action;
  const widget = useMemo(() => knownWidget(code), [code]);
  const { data: fields } = useCrm(
    useMemo(
      () => async () => (widget ? readFields(dpFields(widget), translation(await widgetTexts(widget))) : []),
      [widget],
    ),
  );
  if (!widget) return <p>{t('action_widget_gone', { code })}</p>;
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
