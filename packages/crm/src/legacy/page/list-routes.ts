import { COMPANIES } from '../../companies/definition.ts';
import { CONTACTS } from '../../contacts/definition.ts';
import type { CommonRow, EntityDef } from '../../entity/definition.ts';
import type { CommonItem } from '../../entity/item.ts';
import { loose } from '../../http/body.ts';
import { child, phpInt, text, texts } from '../../http/query.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../../http/route.ts';
import { LEADS } from '../../leads/definition.ts';
import { pageWindow, selectPage } from '../../list/list.ts';
import { Where } from '../../list/where.ts';
import { visible } from '../../users/visibility.ts';

/** The page's own lists: rows as its tables show them. Asked for in both ways, the page posts its filter. */
function listRoutes<R extends CommonRow, I extends CommonItem>(
  path: string,
  def: EntityDef<R, I>,
): readonly Route[] {
  const common = {
    path,
    section: '28',
    summary: `Rows of the page's list of ${def.kind.name}`,
    reply: { kind: 'raw', of: def.kind.name, type: 'text/html' },
  } as const;
  return [
    route({ ...common, method: 'GET', handle: (ctx) => rows(ctx, def) }),
    route({ ...common, method: 'POST', body: loose(), handle: (ctx) => rows(ctx, def) }),
  ];
}

function rows<R extends CommonRow, I extends CommonItem>(ctx: Ctx, def: EntityDef<R, I>) {
  const alias = def.list.from.split(' ').at(-1) ?? '';
  const where = visible(ctx, def.kind.name, alias, new Where().and(`${alias}.is_deleted = 0`));
  if (ctx.params.pipeline_id !== undefined) where.and(`${alias}.pipeline_id = ?`, idOf(ctx, 'pipeline_id'));
  if (def.kind.name === 'leads') inPipelines(ctx, where);
  search(ctx, def, where);
  const page = selectPage<R>(ctx, { ...def.list, counted: true }, where);
  const items = def.view(ctx, page.rows, new Set(['contacts'])) as readonly Readonly<
    Record<string, unknown>
  >[];
  const { limit } = pageWindow(ctx.query);
  return asPage({
    response: {
      items: items.map((item) => ({
        ...item,
        name: { text: item.name, url: `/${def.kind.name}/detail/${item.id}` },
        element_type: def.kind.elementType,
      })),
      pagination: { current: page.page, total: Math.max(1, Math.ceil((page.total ?? 0) / limit)), limit },
      total: page.total,
      summary: { count: page.total, ...(def.kind.name === 'contacts' ? { persons_count: page.total } : {}) },
    },
  });
}

/** `filter[pipe][<pipeline>][]=<stage>`: only leads in those stages. */
function inPipelines({ query }: Ctx, where: Where): void {
  const pipelines = child(query.filter, 'pipe');
  if (typeof pipelines !== 'object') return;
  where.any(
    Object.entries(pipelines).map(([pipeline, stages]) =>
      new Where().and('l.pipeline_id = ?', phpInt(pipeline)).in('l.status_id', texts(stages).map(phpInt)),
    ),
  );
}

/** `term`: words, or the id of a contact, whose leads are meant. */
function search<R extends CommonRow, I extends CommonItem>(
  { query }: Ctx,
  { kind, list }: EntityDef<R, I>,
  where: Where,
): void {
  const term = text(query.term)?.trim();
  if (!term) return;
  if (kind.name === 'leads' && /^\d+$/.test(term))
    where.and('l.id IN (SELECT lead_id FROM link WHERE contact_id = ?)', Number(term));
  else list.search?.(term, where);
}

/** These lists come as a page: widgets take a text from jQuery and parse it, or say `dataType: 'json'`. */
const asPage = (body: unknown): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: JSON.stringify(body),
});

export const pageListRoutes: readonly Route[] = [
  ...listRoutes('/ajax/leads/list', LEADS),
  ...listRoutes('/ajax/leads/list/pipeline/{pipeline_id}', LEADS),
  ...listRoutes('/ajax/contacts/list', CONTACTS),
  ...listRoutes('/ajax/companies/list', COMPANIES),
];
