import type { EntityDef } from '../entity/definition.ts';
import { KINDS } from '../entity/kinds.ts';
import { type LeadItem, type LeadRow, leadItem } from './lead.ts';
import { leadList } from './list.ts';
import { leadSchema } from './schema.ts';
import { viewLeads } from './view.ts';
import { checkLead, leadColumns, wroteLead } from './write.ts';

export const LEADS: EntityDef<LeadRow, LeadItem> = {
  kind: KINDS.leads,
  section: '6',
  item: leadItem,
  list: leadList,
  schema: leadSchema,
  view: viewLeads,
  check: checkLead,
  columns: leadColumns,
  wrote: wroteLead,
  thin: { added: () => ({}), updated: (row) => ({ updated_at: row.updated_at }) },
};
