import type { Entity } from '../../crm/types.ts';
import type { CardKind } from './card-kind.ts';

/** Attributes of the card under the page's own names: what `APP.data.current_card.model.attributes` holds. */
export function cardAttributes({ prefix }: CardKind, entity: Entity): Record<string, unknown> {
  const attributes: Record<string, unknown> = {
    ID: entity.id,
    [`${prefix}[NAME]`]: entity.name,
    [`${prefix}[MAIN_USER]`]: entity.responsible_user_id,
  };
  if (entity.price !== undefined) attributes[`${prefix}[PRICE]`] = entity.price;
  if (entity.status_id !== undefined) attributes[`${prefix}[STATUS]`] = entity.status_id;
  if (entity.pipeline_id !== undefined) attributes[`${prefix}[PIPELINE_ID]`] = entity.pipeline_id;
  if (entity.next_price !== undefined) attributes[`${prefix}[NEXT_PRICE]`] = entity.next_price;
  for (const field of entity.custom_fields_values ?? []) {
    const values = field.values.map((item) => item.value ?? item.catalog_element_id);
    attributes[`CFV[${field.field_id}]`] = values.length === 1 ? values[0] : values;
  }
  return attributes;
}
