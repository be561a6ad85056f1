import { COMPANY_PROPS } from '../companies/company.ts';
import { CONTACT_PROPS } from '../contacts/contact.ts';
import { tagRefs } from '../entity/item.ts';
import { LEAD_PROPS } from '../leads/lead.ts';
import * as t from '../shape/index.ts';

/** Custom field values of one entity (reference: api-v4, section 2.6). */
const MOST_VALUES = 40;

const values = t.optional(t.array(t.anything(), { max: MOST_VALUES }));
const relations = t.optional(t.object({ tags: t.optional(tagRefs) }));

const contact = t.object({
  ...CONTACT_PROPS,
  custom_fields_values: values,
  id: t.optional(t.ref()),
  is_main: t.optional(t.bool()),
  _embedded: relations,
});
const company = t.object({
  ...COMPANY_PROPS,
  custom_fields_values: values,
  id: t.optional(t.ref()),
  _embedded: relations,
});

/** A lead with its contact and company, whole or by id; with metadata it comes in as an incoming lead. */
export const complexItem = t.object({
  ...LEAD_PROPS,
  custom_fields_values: values,
  _embedded: t.optional(
    t.object({
      tags: t.optional(tagRefs),
      contacts: t.optional(t.array(contact, { max: 1 })),
      companies: t.optional(t.array(company, { max: 1 })),
      source: t.optional(t.object({ external_id: t.optional(t.string()), type: t.optional(t.string()) })),
      metadata: t.optional(t.object({ category: t.choice(['forms', 'sip']) })),
    }),
  ),
});

export type ComplexItem = t.Infer<typeof complexItem>;
export type ComplexContact = t.Infer<typeof contact>;
export type ComplexCompany = t.Infer<typeof company>;
