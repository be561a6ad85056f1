import type { ContactRow } from '../../contacts/contact.ts';
import { CONTACTS } from '../../contacts/definition.ts';
import { KIND_NAMES, KINDS } from '../../entity/kinds.ts';
import { searchIn } from '../../entity/search.ts';
import { fieldsOf } from '../../fields/definition.ts';
import { outward, storedValues } from '../../fields/read.ts';
import { text } from '../../http/query.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { linkedOf } from '../../links/links.ts';
import { Where } from '../../list/where.ts';
import { visible } from '../../users/visibility.ts';
import { json } from './json.ts';

const MOST = 20;

/** Searches that the page and old telephony widgets make. */
export const pageSearchRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/private/api/contact_search.php',
    section: '28',
    summary: 'Contacts by phone, e-mail or name, as XML',
    query: { other: { SEARCH: { type: 'string' } } },
    reply: { kind: 'raw', of: 'contacts', type: 'text/xml' },
    handle: (ctx) => {
      const words = text(ctx.query.SEARCH) ?? text(ctx.query.search) ?? '';
      const contacts = words === '' ? [] : find(ctx, words);
      const body = `<?xml version="1.0" encoding="utf-8"?>\n<contacts>${contacts.map((row) => xmlOf(ctx, row)).join('')}</contacts>`;
      return { status: 200, type: 'text/xml; charset=utf-8', body };
    },
  }),
  route({
    method: 'GET',
    path: '/private/ajax/search.php',
    section: '28',
    summary: 'Cards of any kind by a text',
    query: { other: { query: { type: 'string' } } },
    reply: { kind: 'raw', of: 'items' },
    handle: (ctx) => {
      const words = text(ctx.query.query) ?? text(ctx.query.q) ?? '';
      const items = words === '' ? [] : KIND_NAMES.flatMap((name) => findCards(ctx, name, words));
      return json({ response: { items } });
    },
  }),
];

function findCards(ctx: Ctx, name: (typeof KIND_NAMES)[number], words: string): readonly object[] {
  const kind = KINDS[name];
  const where = visible(ctx, name, 'c', new Where().and('c.is_deleted = 0'));
  searchIn(name, 'c')(words, where);
  const rows = ctx.db.all<{ readonly id: number; readonly name: string }>(
    `SELECT c.id, c.name FROM ${kind.table} c ${where.sql} ORDER BY c.updated_at DESC LIMIT ${MOST}`,
    ...where.values,
  );
  return rows.map((row) => ({
    ...row,
    type: kind.singular,
    element_type: kind.elementType,
    url: `/${name}/detail/${row.id}`,
  }));
}

function find(ctx: Ctx, words: string): readonly ContactRow[] {
  const where = visible(ctx, 'contacts', 'c', new Where().and('c.is_deleted = 0'));
  CONTACTS.list.search?.(words, where);
  return ctx.db.all<ContactRow>(
    `SELECT c.* FROM contact c ${where.sql} ORDER BY c.updated_at DESC LIMIT ${MOST}`,
    ...where.values,
  );
}

const escaped = (value: unknown): string =>
  String(value ?? '').replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function xmlOf(ctx: Ctx, row: ContactRow): string {
  const [company] = linkedOf(ctx.db, 'contacts', [row.id], 'companies').get(row.id) ?? [];
  const name = company && ctx.db.value<string>('SELECT name FROM company WHERE id = ?', company.id);
  return [
    `<contact><id>${row.id}</id><name>${escaped(row.name)}</name>`,
    `<company><id>${company?.id ?? ''}</id><name>${escaped(name)}</name></company>`,
    `<phones>${valuesOf(ctx, row.id, 'PHONE', 'phone')}</phones><emails>${valuesOf(ctx, row.id, 'EMAIL', 'email')}</emails></contact>`,
  ].join('');
}

function valuesOf(ctx: Ctx, id: number, code: string, tag: string): string {
  const field = fieldsOf(ctx, 'contacts').byCode.get(code);
  const values = (storedValues(ctx, 'contacts', [id]).get(id) ?? []).filter(
    (value) => value.field_id === field?.id,
  );
  return field
    ? values.map((value) => `<${tag}>${escaped(outward(field, value).value)}</${tag}>`).join('')
    : '';
}
