import { entityExists } from '../../entity/exists.ts';
import { acceptUnsorted, declineUnsorted, linkUnsorted } from '../../unsorted/sort.ts';
import type { UnsortedRow } from '../../unsorted/unsorted.ts';
import { entityId } from '../placeholders.ts';
import type { Run } from '../run.ts';
import type { Action } from './cards.ts';

const NONE = 'no incoming lead waits here';

/** What a bot does with the incoming lead that it talks in. */
export const UNSORTED_ACTIONS: Readonly<Record<string, Action>> = {
  unsorted: (run, { value }) => {
    const row = incoming(run);
    if (!row) return NONE;
    if (value === 'decline') declineUnsorted(run.unit, row);
    else acceptUnsorted(run.unit, row, run.unit.user.id);
    return undefined;
  },
  link_to_unsorted: (run, { entity_type: type, entity_id: id, contact_id: contact }) => {
    const row = incoming(run);
    if (!row) return NONE;
    const to = { type: type === 'customers' ? 'customers' : 'leads', id: Number(id) } as const;
    if (!entityExists(run.unit, to.type, to.id)) return `there is no ${to.type} ${to.id}`;
    const person = Number(contact) || undefined;
    if (person !== undefined && !entityExists(run.unit, 'contacts', person))
      return `there is no contact ${person}`;
    linkUnsorted(run.unit, row, to, person);
    return undefined;
  },
};

const incoming = (run: Run): UnsortedRow | undefined =>
  run.unit.db.get<UnsortedRow>(
    "SELECT * FROM unsorted WHERE state = 'new' AND (lead_id = ? OR contact_id = ?) ORDER BY created_at DESC LIMIT 1",
    entityId(run, 'lead') ?? null,
    entityId(run, 'contact') ?? null,
  );
