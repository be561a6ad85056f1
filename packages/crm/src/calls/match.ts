import type { Unit } from '../core/unit.ts';
import { KINDS, type Kind } from '../entity/kinds.ts';
import { phoneDigits } from '../entity/search.ts';
import { LOST, WON } from '../pipelines/stages.ts';

export interface Party {
  readonly kind: Kind;
  readonly id: number;
}

interface Owner {
  readonly entity_type: 'contacts' | 'companies';
  readonly entity_id: number;
}

/** Who a phone belongs to, by its last ten digits: contacts before companies, the one changed last first. */
export function ownerOfPhone(unit: Unit, phone: string): Party | undefined {
  const digits = phoneDigits(phone);
  if (digits === '') return undefined;
  const row = unit.db.get<Owner>(
    `SELECT p.entity_type, p.entity_id FROM phone_number p
     LEFT JOIN contact c ON p.entity_type = 'contacts' AND c.id = p.entity_id AND c.is_deleted = 0
     LEFT JOIN company o ON p.entity_type = 'companies' AND o.id = p.entity_id AND o.is_deleted = 0
     WHERE p.digits = ? AND (c.id IS NOT NULL OR o.id IS NOT NULL)
     ORDER BY p.entity_type DESC, coalesce(c.updated_at, o.updated_at) DESC LIMIT 1`,
    digits,
  );
  return row && { kind: KINDS[row.entity_type], id: row.entity_id };
}

/** Where a call belongs: to the one open lead of its party, else to the party itself. */
export function placeOfCall(unit: Unit, phone: string): Party | undefined {
  const party = ownerOfPhone(unit, phone);
  if (!party) return undefined;
  const open = unit.db.all<{ readonly id: number }>(
    `SELECT d.id FROM link l JOIN lead d ON d.id = l.lead_id
     WHERE l.${party.kind.side} = ? AND d.is_deleted = 0 AND d.status_id NOT IN (?, ?) LIMIT 2`,
    party.id,
    WON,
    LOST,
  );
  const [only, another] = open;
  return only && !another ? { kind: KINDS.leads, id: only.id } : party;
}
