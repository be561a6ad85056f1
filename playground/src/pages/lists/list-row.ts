import type { Entity } from '../../crm/types.ts';
import { asText } from '../../stage/unknown.ts';

/** An entity of a list with what is known of the contacts and the company linked to it. */
export interface RowData {
  readonly id: number;
  readonly name: string;
  readonly entity: Entity;
  readonly contacts: readonly Entity[];
  readonly company: Entity | undefined;
}

/** Phones or e-mails: of the entity itself, and of its contacts. */
export function valuesOf(row: RowData, code: 'PHONE' | 'EMAIL'): readonly string[] {
  const texts = [row.entity, ...row.contacts].flatMap((entity) =>
    (entity.custom_fields_values ?? [])
      .filter((field) => field.field_code === code)
      .flatMap((field) => field.values.map((item) => asText(item.value))),
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}

export const nameOf = (entity: Entity): string => entity.name || `#${entity.id}`;
