import { AREAS, type AreaInfo, LOCATIONS, type LocationInfo, parseLocation } from '@kommo-widget/manifest';
import type { KnownWidget } from '../contract.ts';

interface ManifestPart {
  readonly locations?: unknown;
  readonly widget?: { readonly installation?: unknown };
}

const areas: Readonly<Record<string, AreaInfo>> = AREAS;
const locations: Readonly<Record<string, LocationInfo>> = LOCATIONS;

/** The page of a widget's own in the name of an area: `advanced-settings:my_code` is `advanced-settings:{code}`. */
const general = (area: string): string => area.replace(/:.+$/, ':{code}');

/** What `system().area` says on a page. */
export const systemAreaOf = (area: string): string => areas[general(area)]?.systemArea ?? area;

/** `APP.getV3WidgetsArea()`. */
export const v3AreaOf = (area: string): string => areas[general(area)]?.v3Area ?? area;

/** Locations of a manifest that are known; widgets in the wild also name others, which mean nothing. */
export function locationsOf(
  manifest: unknown,
): readonly { readonly code: string; readonly panel: boolean }[] {
  const { locations: named } = (manifest ?? {}) as ManifestPart;
  if (!Array.isArray(named)) return [];
  return named.map((value) => parseLocation(String(value))).filter((parsed) => parsed !== undefined);
}

/** The page of billing is the one where no widget ever starts. */
export const isBilling = (path: string): boolean => path.startsWith('/settings/pay');

/** Whether an active widget runs on the page of that area. */
export function wants(widget: KnownWidget, area: string): boolean {
  if (widget.init_once === 'Y') return true;
  const codes = locationsOf(widget.manifest).map(({ code }) => code);
  if (codes.includes('everywhere')) return true;
  const owner = /:(.+)$/.exec(area)?.[1];
  if (owner !== undefined && owner !== widget.code) return false;
  if (area === 'widgetsSettings' && hasModal(widget.manifest)) return true;
  const ofArea = areas[general(area)]?.location;
  return codes.some((code) => code === ofArea || locations[code]?.area === general(area));
}

/** Every integration that is installed by a person has its modal, whether it names the location or not. */
const hasModal = (manifest: unknown): boolean =>
  (manifest as ManifestPart | null)?.widget?.installation !== false;

/** `displayed_count_by_area`: how many active widgets take room in the panel of each area. */
export function displayedCounts(widgets: readonly KnownWidget[]): Record<string, number> {
  const counts: Record<string, number> = { everywhere: 0 };
  for (const { code, panel } of widgets
    .filter(({ active }) => active === 'Y')
    .flatMap((w) => locationsOf(w.manifest))) {
    const location = locations[code];
    if (!location?.postfix) continue;
    counts[location.area] = (counts[location.area] ?? 0) + (panel ? 1 : 0);
  }
  return counts;
}
