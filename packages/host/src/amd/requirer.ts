import { placeOf } from '../reports/attribution.ts';
import type { LoaderContext, ModuleMap } from './loader-types.ts';

/** The widget that asked for a module: the nearest one up the chain of those who required it. */
export function requirerOf(context: LoaderContext, id: string): string | undefined {
  const seen = new Set<string>();
  let map: ModuleMap | null | undefined = context.registry[id]?.map;
  while (map && !seen.has(map.id)) {
    const code = placeOf(map.id)?.code;
    if (code !== undefined) return code;
    seen.add(map.id);
    map = map.parentMap ?? undefined;
  }
  return undefined;
}
