import { parseLocation } from '@kommo-widget/manifest';
import type { Surface } from './surface.ts';
import { SURFACES } from './surfaces/index.ts';

/** The surfaces that a manifest declares, each once, in the order of the locations. Unknown values are the linter's. */
export function planSurfaces(manifest: Readonly<Record<string, unknown>>): readonly Surface[] {
  const { locations } = manifest;
  if (!Array.isArray(locations)) return [];
  const declared = new Set(
    locations.flatMap((value) => (typeof value === 'string' ? (parseLocation(value)?.code ?? []) : [])),
  );
  return [...declared].map((location) => SURFACES[location]);
}
