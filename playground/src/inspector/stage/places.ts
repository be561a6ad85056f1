import { LOCATIONS, type LocationCode, type LocationInfo, parseLocation } from '@kommo-widget/manifest';
import type { KitWidget, Sights } from '../state/control.ts';

/** A page of the stage that is worth a link. */
export interface Place {
  readonly location: LocationCode;
  readonly title: string;
  readonly path: string;
}

/** Which thing of the account an address of a location needs. */
const NEEDS: Readonly<Partial<Record<LocationCode, keyof Sights>>> = {
  lcard: 'lead',
  ccard: 'contact',
  comcard: 'company',
  cucard: 'customer',
  card_sdk: 'lead',
  catalogs: 'catalog',
  digital_pipeline: 'pipeline',
  lead_sources: 'pipeline',
  mobile_card: 'lead',
  everywhere: 'lead',
};

/** Where a widget can be seen, in the order of its manifest; unknown locations have no page. */
export function placesOf(widget: KitWidget, sights: Sights): readonly Place[] {
  const codes = widget.locations.flatMap((value) => parseLocation(value)?.code ?? []);
  return [...new Set(codes)].flatMap((location) => placeOf(location, widget.code, sights) ?? []);
}

/** Every place of the table, for a widget that wants to be looked at where it does not declare to be. */
export const allPlaces = (code: string, sights: Sights): readonly Place[] =>
  (Object.keys(LOCATIONS) as LocationCode[]).flatMap((location) => placeOf(location, code, sights) ?? []);

function placeOf(location: LocationCode, code: string, sights: Sights): Place | undefined {
  const info: LocationInfo = LOCATIONS[location];
  const need = NEEDS[location];
  const id = need === undefined ? undefined : sights[need];
  if (info.page === '' || (info.page.includes('{id}') && id === undefined)) return undefined;
  return {
    location,
    title: info.title,
    path: info.page.replace('{id}', String(id)).replace('{code}', encodeURIComponent(code)),
  };
}
