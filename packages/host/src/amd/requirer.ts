import { placeOf, type WidgetPlace } from '../reports/attribution.ts';
import type { LoaderContext, ModuleMap } from './loader-types.ts';

/** The widget that asked for a module, and the file that did: the nearest one up the chain of those who required it. */
export function requirerOf(context: LoaderContext, id: string): WidgetPlace | undefined {
  const seen = new Set<string>();
  let map: ModuleMap | null | undefined = context.registry[id]?.map;
  while (map && !seen.has(map.id)) {
    const place = placeOf(map.id);
    if (place !== undefined) return place;
    seen.add(map.id);
    map = map.parentMap ?? undefined;
  }
  return undefined;
}
