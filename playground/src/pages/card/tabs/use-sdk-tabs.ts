import type { KnownWidget } from '@kommo-widget/host';
import { parseLocation } from '@kommo-widget/manifest';
import { host } from '../../../stage/host.ts';
import { asList, asRecord, asText } from '../../../stage/unknown.ts';
import { useHostChange } from '../../../stage/use-host-change.ts';
import type { Tab } from '../../../ui/Tabs.tsx';

/** Tabs that active widgets with the location `card_sdk` add to a card. The key is the widget's code. */
export function useSdkTabs(): readonly Tab[] {
  useHostChange();
  return host()
    .widgets()
    .filter((entry) => entry.active === 'Y' && hasTab(entry))
    .map((entry) => ({ key: entry.code, title: entry.name }));
}

const hasTab = (entry: KnownWidget): boolean =>
  asList(asRecord(entry.manifest).locations).some((one) => parseLocation(asText(one))?.code === 'card_sdk');
