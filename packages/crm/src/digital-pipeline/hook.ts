import { accountOf } from '../account/account.ts';
import type { Unit } from '../core/unit.ts';
import { isRecord } from '../shape/index.ts';
import { nested } from '../webhooks/payload/form.ts';
import { widgetId } from '../widgets/entry.ts';
import { textIn } from '../widgets/texts.ts';
import type { Occasion } from './occasion.ts';
import type { Subject } from './subject.ts';
import type { Trigger } from './trigger.ts';

/** Numbers of the events that a widget's hook hears of (reference: api-v4, section 18.2; widget-platform, section 6.3). */
export const EVENT_NUMBERS: Readonly<Record<string, number>> = {
  lead_added: 1,
  lead_status_changed: 14,
  lead_appeared_in_status: 15,
  mail_in: 16,
  call_in: 17,
  site_visit: 18,
  chat: 19,
  customer_added: 20,
  customer_period_changed: 21,
  customer_appeared_in_period: 22,
};

/** `element_type` of whom a hook is about. */
const ELEMENTS = { leads: 2, customers: 12 } as const;

function dpOf(unit: Unit, code: string): Readonly<Record<string, unknown>> {
  const manifest = unit.core.shelf.get(code)?.manifest;
  const dp = isRecord(manifest) ? manifest.dp : undefined;
  return isRecord(dp) ? dp : {};
}

/** Whether a widget hears of every movement of a lead under its trigger. */
export const isMultiple = (unit: Unit, code: string): boolean =>
  /^(true|1|y|yes)$/i.test(String(dpOf(unit, code).action_multiple));

/** `dp.webhook_url` of the widget's manifest; without one nothing is sent. */
export function widgetHookUrl(unit: Unit, code: string): string | undefined {
  const url = dpOf(unit, code).webhook_url;
  return typeof url === 'string' && URL.canParse(url) ? url : undefined;
}

/** A widget as hooks name it. */
function infoOf(unit: Unit, code: string): object {
  const widget = unit.core.shelf.get(code);
  const manifest = isRecord(widget?.manifest) ? widget.manifest : {};
  const about = isRecord(manifest.widget) ? manifest.widget : {};
  const name = widget && textIn(widget, accountOf(unit.core).language, about.name);
  return { id: widgetId(code), code, name: name || code };
}

/** What the hook of a widget is sent when a trigger with its form fires. */
export function hookBody(
  unit: Unit,
  trigger: Trigger,
  settings: Readonly<Record<string, unknown>>,
  subject: Subject,
  occasion: Occasion,
): string {
  const { subdomain, id } = accountOf(unit.core);
  const code = trigger.action.type === 'widget' ? trigger.action.code : '';
  return nested({
    event: {
      type: EVENT_NUMBERS[occasion.code] ?? 0,
      type_code: occasion.code,
      data: {
        id: subject.row.id,
        element_type: ELEMENTS[subject.type],
        status_id: subject.row.status_id ?? undefined,
        pipeline_id: subject.type === 'leads' ? subject.row.pipeline_id : undefined,
        direction_of_movement: occasion.direction,
      },
      time: unit.now,
    },
    action: { settings: { widget: { settings }, widget_info: infoOf(unit, code) } },
    subdomain,
    account_id: id,
  });
}
