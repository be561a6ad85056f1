import { randomBytes } from 'node:crypto';
import { KINDS } from '../entity/kinds.ts';
import { fieldsOf } from '../fields/definition.ts';
import { fieldValues, storedValues } from '../fields/read.ts';
import { linkedOf } from '../links/links.ts';
import { usersById } from '../users/user.ts';
import { matchOf } from './pattern.ts';
import type { Run } from './run.ts';

type Name = 'lead' | 'contact' | 'company' | 'customer';
const TYPES = { lead: 'leads', contact: 'contacts', company: 'companies', customer: 'customers' } as const;

/** Replaces `{{lead.name}}` and its siblings in every text of a value; what is not known becomes empty. */
export function fill(run: Run, value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/\{\{\s*([^{}]{1,200}?)\s*\}\}/g, (_, name: string) => lookUp(run, name));
  if (Array.isArray(value)) return value.map((item) => fill(run, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(run, member)]));
}

export const fillText = (run: Run, value: unknown): string => String(fill(run, value ?? '') ?? '');

function lookUp(run: Run, name: string): string {
  const { context, unit } = run;
  if (name.startsWith('regexp.')) return firstMatch(context.message, name.slice('regexp.'.length));
  const [head = '', ...path] = name.split('.');
  switch (head) {
    case 'message_text':
      return messagePart(context.message, path[0]);
    case 'json':
      return asText(
        path.reduce<unknown>(
          (value, key) => (value as Record<string, unknown> | undefined)?.[key],
          context.json,
        ),
      );
    case 'rand':
      return randomBytes(16).toString('hex');
    case 'short_rand':
      return randomBytes(4).toString('hex');
    case 'short_rand_num':
      return String(100_000 + (randomBytes(4).readUInt32BE() % 900_000));
    case 'current_date':
      return new Date(unit.now * 1000).toISOString().slice(0, 10).split('-').reverse().join('.');
    case 'last_validation_result':
      return context.lastValidation ? '1' : '0';
    case 'founded_id':
      return asText(context.foundId);
    case 'origin':
      return talkOf(run)?.origin ?? '';
    case 'visitor_uid':
      return lookUp(run, 'lead.visitor_uid');
    case 'session_id':
      return String(run.id);
    case 'cf':
      return name === 'cf.talk.nps' ? asText(talkOf(run)?.rate) : '';
    case 'contact_double':
    case 'external_contact':
      return rowPart(run, 'contact', context.foundId, path);
    case 'external_lead':
      return rowPart(run, 'lead', context.foundId, path);
    case 'name':
      return lookUp(run, 'contact.name');
    default:
      return head in TYPES ? entityPart(run, head as Name, path) : '';
  }
}

function messagePart(message: string, part: string | undefined): string {
  if (part === 'email') return /[^\s@]+@[^\s@]+\.[^\s@]+/.exec(message)?.[0] ?? '';
  if (part === 'phone') return /\+?\d[\d\s()-]{5,20}\d/.exec(message)?.[0] ?? '';
  return message;
}

/** What a pattern finds in the customer's message: its first group, else all of it. */
function firstMatch(message: string, pattern: string): string {
  const found = matchOf(message, pattern);
  return found?.[1] ?? found?.[0] ?? '';
}

/** The talk that the bot is part of: the last one of its lead or contact. */
const talkOf = (run: Run): { readonly origin: string; readonly rate: number } | undefined =>
  run.unit.db.get(
    `SELECT origin, rate FROM talk WHERE contact_id = ? OR (entity_type = 'lead' AND entity_id = ?)
     ORDER BY talk_id DESC LIMIT 1`,
    entityId(run, 'contact') ?? null,
    entityId(run, 'lead') ?? null,
  );

const entityPart = (run: Run, name: Name, path: readonly string[]): string =>
  rowPart(run, name, entityId(run, name), path);

function rowPart(run: Run, name: Name, id: number | undefined, path: readonly string[]): string {
  if (id === undefined) return '';
  const type = TYPES[name];
  const row = run.unit.db.get<Record<string, unknown>>(`SELECT * FROM ${KINDS[type].table} WHERE id = ?`, id);
  const [first = 'id', second = 'id'] = path;
  if (first === 'cf') {
    const stored = storedValues(run.unit, type, [id]).get(id);
    const filled = fieldValues(fieldsOf(run.unit, type), stored) ?? [];
    const values = filled.find((field) => String(field.field_id) === second)?.values ?? [];
    return values.map((value) => asText(value.value)).join(', ');
  }
  if (first === 'responsible') {
    const user = usersById(run.unit.core).get(Number(row?.responsible_user_id));
    return asText(user && { id: user.id, name: user.name, email: user.email }[second]);
  }
  return asText(row?.[first]);
}

/** The entity of that kind: the subject itself, or the first that it is linked to. */
export function entityId(run: Run, name: Name): number | undefined {
  const type = TYPES[name];
  if (run.subject.type === type) return run.subject.id;
  return linkedOf(run.unit.db, run.subject.type, [run.subject.id], type).get(run.subject.id)?.[0]?.id;
}

const asText = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
