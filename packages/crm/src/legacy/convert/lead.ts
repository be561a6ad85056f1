import type { FieldSet } from '../../fields/definition.ts';
import type { LeadItem } from '../../leads/lead.ts';
import { isRecord } from '../../shape/index.ts';
import { asIds, asInt, asNumber, asText, first, known, type Raw } from '../values.ts';
import { cardFromOld } from './card.ts';

/** A lead of version 2 (`sale`, `contacts_id`) or before it (`price`, `date_create`). */
export function leadFromOld(raw: Raw, fields: FieldSet): LeadItem {
  const card = cardFromOld(raw, fields);
  const pipeline = isRecord(raw.pipeline) ? raw.pipeline.id : raw.pipeline_id;
  const contacts = asIds(first(raw, 'contacts_id', 'contacts')).map((id) => ({ id }));
  const company = asInt(first(raw, 'company_id', 'linked_company_id'));
  return {
    ...card,
    ...known({
      price: asNumber(first(raw, 'sale', 'price')),
      status_id: asInt(raw.status_id) || undefined,
      pipeline_id: asInt(pipeline) || undefined,
      loss_reason_id: asInt(raw.loss_reason_id) || undefined,
      visitor_uid: asText(raw.visitor_uid),
    }),
    _embedded: {
      ...card._embedded,
      ...(contacts.length === 0 ? {} : { contacts }),
      ...(company ? { companies: [{ id: company }] } : {}),
    },
  };
}
