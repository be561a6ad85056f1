import type { KnownWidget } from '@kommo-widget/host';
import { asRecord } from '../../../stage/unknown.ts';

/** The fields that a widget declares for its triggers: `dp.settings` without the switch that some put there. */
export function dpFields(widget: KnownWidget): Readonly<Record<string, unknown>> {
  const { settings } = asRecord(asRecord(widget.manifest).dp);
  const { action_multiple: _, ...fields } = asRecord(settings);
  return fields;
}

/**
 * Whether a trigger of the widget may stretch over several stages. Kommo's table puts the key into `dp.settings`, its
 * examples into `dp`: both count.
 */
export function stretches(widget: KnownWidget): boolean {
  const dp = asRecord(asRecord(widget.manifest).dp);
  return [dp.action_multiple, asRecord(dp.settings).action_multiple].some(
    (value) => value === true || value === 'true',
  );
}
