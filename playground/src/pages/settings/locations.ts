import type { KnownWidget } from '@kommo-widget/host';
import { type LocationCode, parseLocation } from '@kommo-widget/manifest';
import { host } from '../../stage/host.ts';
import { asList, asRecord } from '../../stage/unknown.ts';

/** Whether the manifest of a widget declares a location, with whatever postfix. */
export function declares(widget: KnownWidget, location: LocationCode): boolean {
  return asList(asRecord(widget.manifest).locations).some(
    (value) => typeof value === 'string' && parseLocation(value)?.code === location,
  );
}

/** The widgets of the account that declare a location, installed or not. */
export const widgetsOf = (location: LocationCode): readonly KnownWidget[] =>
  host()
    .widgets()
    .filter((widget) => declares(widget, location));
