import { host } from '../../../stage/host.ts';
import { asRecord } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import type { WidgetBlock } from './bot.ts';
import type { Step } from './step.ts';

/** What reports of the designer name as their place. */
export const LOCATION = 'salesbot_designer';

/** Asks the widget for the steps of its block. Text instead of steps says why there are none. */
export async function widgetSteps(block: WidgetBlock): Promise<readonly Step[] | string> {
  const { code: widget, handler, params } = block;
  const answer = await host().call(widget, 'onSalesbotDesignerSave', [handler, { ...params }], LOCATION);
  if (answer.outcome === 'missing') return t('script_wrong', { widget, value: 'undefined' });
  if (answer.outcome !== 'returned') return t('script_failed', { widget, message: answer.error.message });
  return parseSteps(answer.value) ?? t('script_wrong', { widget, value: short(answer.value) });
}

/** Steps are a JSON text: a list, or a map by number as the older format has it. Nothing for anything else. */
export function parseSteps(value: unknown): readonly Step[] | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    if (Array.isArray(parsed)) return parsed as readonly Step[];
    return typeof parsed === 'object' && parsed !== null
      ? (Object.values(asRecord(parsed)) as Step[])
      : undefined;
  } catch {
    return undefined;
  }
}

const short = (value: unknown): string => String(value).slice(0, 80);
