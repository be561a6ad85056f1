import {
  AREAS,
  type AreaInfo,
  LOCATIONS,
  type LocationInfo,
  type WidgetEntry,
  type WidgetList,
} from '@kommo-widget/manifest';
import type { Core } from '../core/core.ts';
import type { User } from '../users/user.ts';
import { type Viewer, widgetEntry } from './entry.ts';
import { installsOf } from './installs.ts';
import { locationsOf } from './manifest.ts';

const areas: Readonly<Record<string, AreaInfo>> = AREAS;
const locations: Readonly<Record<string, LocationInfo>> = LOCATIONS;

/** Every widget known to the account as a page hears of it; only those of one area, if named. */
export function widgetList(core: Core, viewer: Viewer, user: User, area = ''): WidgetList {
  const installs = installsOf(core.db);
  const entries = core.shelf
    .all()
    .map((widget): [string, WidgetEntry] => [
      widget.code,
      widgetEntry(widget, installs.get(widget.code), viewer),
    ]);
  const counts = displayedCounts(entries.map(([, entry]) => entry));
  return {
    widgets: Object.fromEntries(area === '' ? entries : entries.filter(([, entry]) => isWanted(entry, area))),
    system: {
      area: systemArea(area),
      amouser_id: user.id,
      amouser: user.email,
      amohash: '',
      domain: domainOf(viewer.origin),
      subdomain: core.settings.subdomain,
      server: viewer.origin,
      displayed_count: (counts[area] ?? 0) + (counts.everywhere ?? 0),
      displayed_count_by_area: counts,
    },
  };
}

const general = (area: string): string => area.replace(/:.+$/, ':{code}');

const systemArea = (area: string): string => areas[general(area)]?.systemArea ?? area;

/** The host name without the label of the account. */
const domainOf = (origin: string): string => {
  const { hostname } = new URL(origin);
  return /^[\d.]+$|^localhost$/.test(hostname) ? 'kommo.com' : hostname.split('.').slice(1).join('.');
};

/** Active widgets of an area: those of its location, of everywhere, and those that start once and stay. */
function isWanted(entry: WidgetEntry, area: string): boolean {
  if (entry.init_once === 'Y') return true;
  const location = areas[general(area)]?.location;
  return locationsOf(entry.manifest).some(
    ({ code }) => code === 'everywhere' || code === location || locations[code]?.area === general(area),
  );
}

/** How many active widgets take room in the right panel of each area. */
function displayedCounts(entries: readonly WidgetEntry[]): Record<string, number> {
  const counts: Record<string, number> = { everywhere: 0 };
  const active = entries.filter((entry) => entry.active === 'Y');
  for (const { code, panel } of active.flatMap((entry) => locationsOf(entry.manifest))) {
    const area = code === 'everywhere' ? code : locations[code]?.area;
    if (area && !area.includes('{')) counts[area] = (counts[area] ?? 0) + (panel ? 1 : 0);
  }
  return counts;
}
