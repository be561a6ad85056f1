import { companyItem } from '../companies/company.ts';
import { contactItem } from '../contacts/contact.ts';
import { leadItem } from '../leads/lead.ts';
import * as t from '../shape/index.ts';

const formMetadata = t.object({
  form_id: t.string({ filled: true }),
  form_name: t.string({ filled: true }),
  form_page: t.string({ filled: true }),
  form_sent_at: t.timestamp(),
  ip: t.optional(t.string()),
  referer: t.optional(t.string()),
  form_type: t.optional(t.anything()),
  visitor_uid: t.optional(t.string()),
});

const callMetadata = t.object({
  from: t.anything(),
  phone: t.anything(),
  called_at: t.timestamp(),
  duration: t.int({ min: 0 }),
  link: t.optional(t.string()),
  service_code: t.string({ filled: true }),
  uniq: t.optional(t.string()),
  is_call_event_needed: t.optional(t.bool()),
  call_responsible: t.optional(t.anything()),
});

const common = {
  source_uid: t.string({ filled: true }),
  source_name: t.string({ filled: true, max: 255 }),
  pipeline_id: t.optional(t.ref()),
  created_at: t.optional(t.timestamp()),
  request_id: t.optional(t.anything()),
  _embedded: t.optional(
    t.object({
      leads: t.optional(t.array(leadItem, { max: 1 })),
      contacts: t.optional(t.array(contactItem, { max: 1 })),
      companies: t.optional(t.array(companyItem, { max: 1 })),
    }),
  ),
};

export const newForm = t.object({ ...common, metadata: formMetadata });
export const newCall = t.object({ ...common, metadata: callMetadata });

interface Metadata {
  readonly metadata: Readonly<Record<string, unknown>>;
}
/** An incoming lead of any category, as it is written. */
export type UnsortedItem = Omit<t.Infer<typeof newForm>, 'metadata'> & Metadata;
