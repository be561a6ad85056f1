import { isKindName, KINDS, type Kind, kindOfElementType, kindOfSingular } from '../../entity/kinds.ts';
import { asInt, asText, type Raw } from '../values.ts';

/** The kind behind a number, a singular or a plural name. */
export function kindFromOld(given: unknown): Kind | undefined {
  const number = asInt(given);
  if (number !== undefined) return kindOfElementType(number);
  const name = asText(given) ?? '';
  return kindOfSingular(name) ?? (isKindName(name) ? KINDS[name] : undefined);
}

/** What `element_id` and `element_type` name; 0 is nothing. */
export function entityFromOld(raw: Raw): { readonly kind: Kind; readonly id: number } | undefined {
  const id = asInt(raw.element_id);
  const kind = kindFromOld(raw.element_type);
  return id && kind ? { kind, id } : undefined;
}
