import { randomUUID } from 'node:crypto';
import { disposableToken } from '../../auth/disposable.ts';
import { entityExists } from '../../entity/exists.ts';
import { loose } from '../../http/body.ts';
import { Problem } from '../../http/problem.ts';
import { type Route, route } from '../../http/route.ts';
import { isRecord } from '../../shape/index.ts';
import { respond } from '../respond.ts';
import { asInt, asText } from '../values.ts';
import { json } from './json.ts';

const SESSION_SECONDS = 86_400;

/** Small routes of the page that stand for services behind it. */
export const pageMiscRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/ajax/v1/chats/session',
    section: '28',
    summary: 'A session of the chats',
    body: loose('request[chats][session][action]=create'),
    reply: { kind: 'raw', of: 'chats' },
    handle: (ctx) =>
      respond(ctx, {
        chats: { session: { access_token: randomUUID(), expired_at: ctx.now + SESSION_SECONDS } },
      }),
  }),
  route({
    method: 'POST',
    path: '/ajax/v4/files/issue_token',
    section: '28',
    summary: 'A token for the files service, which is this same host',
    body: loose(),
    reply: { kind: 'raw', of: 'token' },
    handle: (ctx) =>
      json({
        access_token: ctx.headers.get('authorization')?.replace(/^Bearer /, '') ?? '',
        expires_at: ctx.now + SESSION_SECONDS,
      }),
  }),
  route({
    method: 'POST',
    path: '/ajax/v1/notifications/errors',
    section: '28',
    summary: 'Keep an error in the centre of notifications',
    body: loose('header, text'),
    reply: { kind: 'raw', of: 'notification' },
    handle: (ctx, form) => {
      const notification = {
        id: randomUUID(),
        header: asText(form.header) ?? '',
        text: asText(form.text) ?? '',
        created_at: ctx.now,
      };
      // The page has shown it as a toast already; silent, it goes to the bell of every open page.
      ctx.push({ type: 'notification', notification: { ...notification, silent: true } });
      return json({ status: 'success', notification });
    },
  }),
  route({
    method: 'GET',
    path: '/ajax/v1/multiactions/status',
    section: '28',
    summary: 'Whether actions over many cards are under way: they are done at once here',
    reply: { kind: 'raw', of: 'multiactions' },
    handle: (ctx) => respond(ctx, { multiactions: { status: [] } }),
  }),
  route({
    method: 'POST',
    path: '/ajax/v4/mobile_card/token',
    section: '28',
    summary: 'The token that the frame of a mobile card is opened with',
    body: loose('widget_code, entity_type, entity_id'),
    reply: { kind: 'raw', of: 'token' },
    handle: (ctx, form) => {
      const entity_type = asText(form.entity_type) ?? '';
      const entity_id = asInt(form.entity_id) ?? 0;
      if (!entityExists(ctx, entity_type, entity_id)) throw new Problem(404, 'There is no such card');
      const token = disposableToken(ctx, ctx.core.clientId(), ctx.origin, {
        data: { entity_type, entity_id },
      });
      return json({ token });
    },
  }),
  route({
    method: 'GET',
    path: '/ajax/v1/catalog_elements/list',
    section: '28',
    summary: 'Elements of a list as the page reads them',
    reply: { kind: 'raw', of: 'catalog_elements' },
    handle: (ctx) => {
      const filter = ctx.query.filter;
      const catalogId = asInt(ctx.query.catalog_id ?? (isRecord(filter) ? filter.catalog_id : undefined));
      const rows = ctx.db.all<object>(
        `SELECT id, catalog_id, name, created_at AS date_create, updated_at AS date_modify FROM catalog_element
         WHERE is_deleted = 0 AND (catalog_id = ? OR ?) ORDER BY id LIMIT 500`,
        catalogId ?? 0,
        catalogId === undefined,
      );
      return respond(ctx, { catalog_elements: rows });
    },
  }),
];
