import { COMPANIES } from '../../companies/definition.ts';
import { CONTACTS } from '../../contacts/definition.ts';
import { entityExists } from '../../entity/exists.ts';
import { isKindName, KINDS, type KindName } from '../../entity/kinds.ts';
import { addEntity } from '../../entity/write.ts';
import { LEADS } from '../../leads/definition.ts';
import { canLink, type End, link } from '../../links/links.ts';
import { isRecord } from '../../shape/index.ts';
import { usersById } from '../../users/user.ts';
import { entityId } from '../placeholders.ts';
import type { Run } from '../run.ts';
import type { Action, Params } from './cards.ts';

/** What a bot links, adds beside its card, and whom it lets follow it. */
export const RELATION_ACTIONS: Readonly<Record<string, Action>> = {
  add_linked_company: (run, { name }) => {
    const company = addEntity(run.unit, COMPANIES, { name: String(name ?? '') }, []);
    link(run.unit, run.subject, { type: 'companies', id: company.id });
    return undefined;
  },
  add_lead_contact: (run, { lead, contact }) => {
    const own = entityId(run, 'lead') ?? addEntity(run.unit, LEADS, { name: named(lead) }, []).id;
    const person = entityId(run, 'contact') ?? addEntity(run.unit, CONTACTS, { name: named(contact) }, []).id;
    link(run.unit, { type: 'leads', id: own }, { type: 'contacts', id: person });
    return undefined;
  },
  link: linkBy,
  subscribe: (run, params) => follow(run, params, true),
  unsubscribe: (run, params) => follow(run, params, false),
};

const named = (value: unknown): string => (isRecord(value) ? String(value.name ?? '') : String(value ?? ''));

function linkBy(run: Run, { from, from_id: fromId, to, to_id: toId, quantity }: Params): string | undefined {
  const fromName = typeof from === 'string' && isKindName(from) ? from : run.subject.type;
  const own: End = { type: fromName, id: Number(fromId ?? entityId(run, KINDS[fromName].singular) ?? 0) };
  const other = endOf(to, Number(toId));
  if (!other || !canLink(own.type, other.type)) return `cannot link ${own.type} and ${String(to)}`;
  for (const end of [own, other]) if (!exists(run, end)) return `there is no ${end.type} ${end.id}`;
  link(run.unit, own, other, quantity === undefined ? {} : { quantity: Number(quantity) || 1 });
  return undefined;
}

function endOf(name: unknown, id: number): End | undefined {
  if (name === 'catalog_elements') return { type: name, id };
  return typeof name === 'string' && isKindName(name) ? { type: name, id } : undefined;
}

const exists = (run: Run, { type, id }: End): boolean =>
  type === 'catalog_elements'
    ? run.unit.db.get('SELECT 1 FROM catalog_element WHERE id = ? AND is_deleted = 0', id) !== undefined
    : entityExists(run.unit, type, id);

/** `type` says whether the value is a user, as by default, or a group. */
function follow(run: Run, { type, value }: Params, isOn: boolean): string | undefined {
  const name: KindName = run.subject.type;
  const kind = type === 'group' ? 'group' : 'user';
  const id = Number(value);
  if (kind === 'user' && !usersById(run.unit.core).has(id)) return `there is no user ${String(value)}`;
  run.unit.db.run(
    isOn
      ? 'INSERT OR IGNORE INTO subscription (entity_type, entity_id, type, subscriber_id) VALUES (?, ?, ?, ?)'
      : 'DELETE FROM subscription WHERE entity_type = ? AND entity_id = ? AND type = ? AND subscriber_id = ?',
    name,
    run.subject.id,
    kind,
    id,
  );
  return undefined;
}
