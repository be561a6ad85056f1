import type { KnownWidget } from '@kommo-widget/host';
import { type CallbackName, type LocationCode, parseLocation } from '@kommo-widget/manifest';
import { host } from '../stage/host.ts';
import { $ } from '../stage/page-query.ts';
import { asList, asRecord, asText } from '../stage/unknown.ts';
import { useHostChange } from '../stage/use-host-change.ts';
import type { MenuItem } from '../ui/MenuList.tsx';

/** The widgets of a list as items of its menu: choosing one opens its block and calls its `*.selected`. */
export function useListWidgets(
  location: LocationCode,
  callbacks: readonly CallbackName[],
): readonly MenuItem[] {
  useHostChange();
  return host()
    .widgets()
    .filter((entry) => entry.active === 'Y' && belongs(entry, location))
    .map((entry) => ({
      key: entry.code,
      code: entry.code,
      title: entry.name,
      onSelect: () => choose(entry.code, location, callbacks),
    }));
}

function choose(code: string, location: LocationCode, callbacks: readonly CallbackName[]): void {
  $(document as EventTarget).trigger('openWidgetPanel', [code]);
  const callback = callbacks.find((name) => host().has(code, name));
  if (callback) void host().call(code, callback, [], location);
}

const belongs = (entry: KnownWidget, location: LocationCode): boolean =>
  asList(asRecord(entry.manifest).locations).some((one) => parseLocation(asText(one))?.code === location);
