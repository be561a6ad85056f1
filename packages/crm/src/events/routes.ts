import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { notFound, Problem } from '../http/problem.ts';
import { collectionOf, ok, pageOf } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage, withOf } from '../list/list.ts';
import { type EventRow, eventSchema, viewEvents } from './event.ts';
import { eventFilters, languageOf, wrongFilter } from './filters.ts';
import { EVENT_TYPES } from './types.ts';
import { visibleEvents } from './visible.ts';

const PATH = '/api/v4/events';

const list: ListSpec = {
  from: 'event e',
  filters: eventFilters,
  order: {},
  defaultOrder: 'e.created_at DESC, e.id DESC',
  with: [
    'contact_name',
    'lead_name',
    'company_name',
    'catalog_name',
    'catalog_element_name',
    'customer_name',
    'note',
  ],
};

export const eventRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '13.1',
    summary: 'List events, the newest first',
    query: listDoc(list),
    reply: { kind: 'page', of: 'events', item: eventSchema },
    handle: (ctx) => {
      const wrong = wrongFilter(ctx.query.filter);
      if (wrong !== undefined) throw new Problem(400, `Filter "${wrong}" is not valid`);
      const page = selectPage<EventRow>(ctx, list, visibleEvents(ctx));
      const parts = withOf(ctx.query);
      return pageOf(
        ctx,
        'events',
        mapPage(page, (rows) => viewEvents(ctx, rows, parts)),
      );
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/types`,
    section: '13.1',
    summary: 'List types of events in a language',
    query: { other: { language_code: { type: 'string', enum: ['en', 'es', 'pt'] } } },
    reply: {
      kind: 'collection',
      of: 'events_types',
      item: objectSchema({ key: TEXT, type: INT, lang: TEXT }),
    },
    handle: (ctx) => {
      const lang = languageOf(ctx.query.language_code);
      const types = EVENT_TYPES.map((type) => ({ key: type.key, type: type.number, lang: type[lang] }));
      return collectionOf(ctx, 'events_types', types);
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{event}`,
    section: '13.1',
    summary: 'Get an event',
    query: { with: list.with ?? [] },
    reply: { kind: 'one', of: 'event', item: eventSchema },
    handle: (ctx) => {
      const where = visibleEvents(ctx).and('e.id = ?', ctx.params.event);
      const row = ctx.db.get<EventRow>(`SELECT e.* FROM event e ${where.sql}`, ...where.values);
      if (!row) throw notFound('Event not found');
      return ok(viewEvents(ctx, [row], withOf(ctx.query))[0]);
    },
  }),
];
