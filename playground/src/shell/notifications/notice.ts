import { asList, asRecord, asText } from '../../stage/unknown.ts';

/** A notification as the centre lists it. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Unix seconds. */
  readonly at: number;
  /** Page of the stage that it leads to; empty: nowhere. */
  readonly link: string;
  readonly isRead: boolean;
}

/** As many as the CRM keeps. */
const KEPT = 50;

/** Adds older notices behind newer ones. A call that goes on is one notice, not one for each of its turns. */
export function merged(newer: readonly Notice[], older: readonly Notice[]): readonly Notice[] {
  const known = new Set(newer.map(({ id }) => id));
  return [...newer, ...older.filter(({ id }) => !known.has(id))].slice(0, KEPT);
}

/** Reads what the server pushed: Kommo's notification with its body and rows, or a plain header and text. */
export function noticeOf(
  value: Readonly<Record<string, unknown>>,
  callWord: (state: string) => string = (state) => state,
): Notice {
  if (value.type === 'phone_call') return callNotice(value, callWord(asText(value.state)));
  const body = asRecord(value.body);
  const click = asRecord(value.click);
  const rows = asList(body.rows).map((row) => (typeof row === 'string' ? row : asText(asRecord(row).text)));
  return {
    id: asText(value.uuid) || asText(value.id) || crypto.randomUUID(),
    title: asText(value.header) || asText(body.title),
    text: asText(value.text) || rows.filter((row) => row !== '').join('\n'),
    at: Number(value.created_at) || Math.floor(Date.now() / 1000),
    link: asText(value.web_link) || (click.type === 'url' ? asText(click.value) : ''),
    isRead: value.is_read === true,
  };
}

const FOLDERS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  company: 'companies',
  lead: 'leads',
  customer: 'customers',
};

/** A call, by how it stands, with whom, and the card that it leads to. */
function callNotice(value: Readonly<Record<string, unknown>>, title: string): Notice {
  const element = asRecord(value.element);
  const phone = asText(value.from) || asText(value.to);
  const folder = FOLDERS[asText(element.type)];
  return {
    id: asText(value.call_id) || asText(value.uuid) || crypto.randomUUID(),
    title,
    text: [asText(value.text), phone].filter((part) => part !== '').join(' · '),
    at: Number(value.date) || Math.floor(Date.now() / 1000),
    link: folder ? `/${folder}/detail/${Number(element.id)}` : newContact(phone),
    isRead: value.is_read === true,
  };
}

const newContact = (phone: string): string =>
  phone === '' ? '' : `/contacts/add/?phone=${encodeURIComponent(phone)}`;
