import { formatMoney } from '../../../crm/account.ts';
import { personName } from '../../../crm/dictionaries.ts';
import { refKey } from '../../../crm/entity-names.ts';
import type { CrmEvent } from '../../../crm/types.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import type { CardData } from '../card-data.ts';
import { t } from '../texts.ts';
import { type FeedWords, linkedOf } from './feed-words.ts';

type Part = Readonly<Record<string, unknown>>;

/** What an event says, in words. The shapes of the values are those of `GET /api/v4/events`. */
export function describeEvent(event: CrmEvent, data: CardData, words: FeedWords): string {
  const after = asRecord(event.value_after[0]);
  const before = asRecord(event.value_before[0]);
  const { type } = event;
  if (/^(lead|contact|company|customer)_added$/.test(type)) return t('event_added');
  if (type === 'lead_status_changed')
    return t('event_lead_status', { name: statusName(asRecord(after.lead_status), data) });
  if (type === 'entity_responsible_changed') {
    return t('event_responsible', { name: personName(Number(asRecord(after.responsible_user).id)) });
  }
  if (type === 'sale_field_changed') {
    return t('event_price', { value: formatMoney(Number(asRecord(after.sale_field_value).sale) || 0) });
  }
  if (type === 'name_field_changed')
    return t('event_name', { name: asText(asRecord(after.name_field_value).name) });
  if (type === 'entity_tag_added') return t('event_tag_added', { name: asText(asRecord(after.tag).name) });
  if (type === 'entity_tag_deleted')
    return t('event_tag_deleted', { name: asText(asRecord(before.tag).name) });
  if (type === 'entity_linked') return t('event_linked', { name: linkName(event, data, words) });
  if (type === 'entity_unlinked') return t('event_unlinked', { name: linkName(event, data, words) });
  if (type.startsWith('custom_field')) return fieldText(after, before, data);
  return words.events.get(type) ?? type.replaceAll('_', ' ');
}

function statusName(status: Part, data: CardData): string {
  const pipeline = data.pipelines.find((one) => one.id === status.pipeline_id);
  return pipeline?.statuses.find((one) => one.id === status.id)?.name ?? asText(status.id);
}

function linkName(event: CrmEvent, data: CardData, words: FeedWords): string {
  const ref = linkedOf(event);
  if (!ref) return '';
  const known = [...data.contacts, ...(data.company ? [data.company] : []), ...data.leads];
  const kind = ref.type.startsWith('catalog') ? t('element') : ref.type;
  const name = known.find((entity) => entity.id === ref.id)?.name ?? words.names.get(refKey(ref));
  return name || `${kind} #${ref.id}`;
}

function fieldText(after: Part, before: Part, data: CardData): string {
  const value = asRecord(after.custom_field_value);
  const id = value.field_id ?? asRecord(before.custom_field_value).field_id;
  const field = data.fields.find((one) => one.id === id)?.name ?? `#${asText(id)}`;
  return t('event_field', { field, value: asText(value.text) || '—' });
}
