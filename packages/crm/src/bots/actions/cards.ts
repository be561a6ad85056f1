import { COMPANIES } from '../../companies/definition.ts';
import { CONTACTS } from '../../contacts/definition.ts';
import { CUSTOMERS } from '../../customers/definition.ts';
import type { CommonRow, EntityDef } from '../../entity/definition.ts';
import type { CommonItem } from '../../entity/item.ts';
import { KINDS, type KindName } from '../../entity/kinds.ts';
import { visibleRow } from '../../entity/read.ts';
import { updateEntity } from '../../entity/write.ts';
import { fieldsOf } from '../../fields/definition.ts';
import { checkFields } from '../../fields/write.ts';
import { Batch } from '../../http/batch.ts';
import { LEADS } from '../../leads/definition.ts';
import type { LeadItem } from '../../leads/lead.ts';
import { addNote } from '../../notes/write.ts';
import { pipelinesOf } from '../../pipelines/stages.ts';
import { changeTags } from '../../tags/tags.ts';
import { usersById } from '../../users/user.ts';
import { entityId } from '../placeholders.ts';
import type { Run } from '../run.ts';

export type Params = Readonly<Record<string, unknown>>;

/** One action of bots: does it, or says why not. */
export type Action = (run: Run, params: Params) => string | undefined;

/** Changes of one card. `type` 1 is the contact, 2 the lead, 3 the company, 12 the customer. */
export const CARD_ACTIONS: Readonly<Record<string, Action>> = {
  change_status: (run, { value }) => changeOf(run, LEADS, stageNamed(run, Number(value))),
  set_budget: (run, { value }) => changeOf(run, LEADS, { price: Number(value) }),
  change_responsible_user: (run, { value, type }) =>
    CHANGE[kindOf(type)](run, { responsible_user_id: Number(value) }),
  set_tag: (run, params) => changeTag(run, params, 'add'),
  unset_tag: (run, params) => changeTag(run, params, 'remove'),
  set_custom_fields: (run, params) =>
    CHANGE[kindOf(params.type)](run, { custom_fields_values: [fieldOf(params)] }),
  add_note: (run, { element_type: type, note_type: noteType, text }) => {
    const name = type === undefined ? run.subject.type : kindOf(type);
    const id = entityId(run, KINDS[name].singular);
    if (id === undefined) return missing(name);
    const isService = noteType === 'service_message' || Number(noteType) === SERVICE_NOTE;
    const words = String(text ?? '');
    addNote(run.unit, KINDS[name], id, {
      note_type: isService ? 'service_message' : 'common',
      params: isService ? { service: 'Salesbot', text: words } : { text: words },
    });
    return undefined;
  },
};

/** Number of the service message in the old API. */
const SERVICE_NOTE = 25;

const CHANGE: Readonly<Record<KindName, (run: Run, item: CommonItem) => string | undefined>> = {
  leads: (run, item) => changeOf(run, LEADS, item),
  contacts: (run, item) => changeOf(run, CONTACTS, item),
  companies: (run, item) => changeOf(run, COMPANIES, item),
  customers: (run, item) => changeOf(run, CUSTOMERS, item),
};

const missing = (name: KindName): string => `there is no ${KINDS[name].singular} to change`;

/** Numbers as in the old API; everything else is the lead. */
function kindOf(type: unknown): KindName {
  const found = Object.values(KINDS).find(
    ({ elementType, name, singular }) => Number(type) === elementType || type === name || type === singular,
  );
  return found?.name ?? 'leads';
}

/** A stage by its id, in whichever pipeline it is; won and lost are in that of the lead. */
function stageNamed(run: Run, id: number): LeadItem {
  const own = run.unit.db.value<number>(
    'SELECT pipeline_id FROM lead WHERE id = ?',
    entityId(run, 'lead') ?? 0,
  );
  const holders = pipelinesOf(run.unit).filter(({ stages }) => stages.some((stage) => stage.id === id));
  const holder = holders.find((pipeline) => pipeline.id === own) ?? holders[0];
  return { pipeline_id: holder?.id ?? own, status_id: id };
}

function fieldOf({ value, custom_fields_id: id, custom_field: other, enum: option }: Params): object {
  const field_id = Number(id ?? other);
  const hasOption = option !== undefined && option !== null && option !== '';
  return {
    field_id,
    values: [hasOption ? { value, enum_id: Number(option) } : { value }],
  };
}

/** Changes a card by the rules of the API, though not by the rights of whoever set the bot off. */
function changeOf<R extends CommonRow, I extends CommonItem>(
  run: Run,
  def: EntityDef<R, I>,
  item: I,
): string | undefined {
  const { unit } = run;
  const id = entityId(run, def.kind.singular);
  const row = id === undefined ? undefined : visibleRow(unit, def, id);
  if (!row) return missing(def.kind.name);
  const batch = new Batch([item]);
  const { responsible_user_id: responsible } = item;
  if (responsible !== undefined && !usersById(unit.core).has(Number(responsible)))
    batch.fail(0, 'NotSupportedChoice', 'responsible_user_id');
  def.check(unit, batch, 0, row);
  const fields = checkFields(fieldsOf(unit, def.kind.name), item.custom_fields_values, (found) =>
    batch.report(0, found),
  );
  const [found] = batch.found(0);
  if (found) return `${found.path}: ${found.detail}`;
  updateEntity(unit, def, item, row, fields);
  return undefined;
}

function changeTag(run: Run, { type, value }: Params, how: 'add' | 'remove'): string | undefined {
  const kind = KINDS[kindOf(type)];
  const id = entityId(run, kind.singular);
  if (id === undefined) return missing(kind.name);
  changeTags(run.unit, kind, id, { [how]: [{ name: String(value ?? '') }] });
  return undefined;
}
