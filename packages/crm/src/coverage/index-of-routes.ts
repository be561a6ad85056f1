import type { Method } from '../http/route.ts';

/** One line of the index of routes (reference: api-v4, section 33). */
export interface IndexLine {
  readonly number: number;
  readonly methods: readonly Method[];
  /** With `{E}` for each entity, `{T}` for each thing that has fields, and `{a|b}` for alternatives. */
  readonly paths: readonly string[];
  readonly section: string;
}

const ENTITIES = ['leads', 'contacts', 'companies', 'customers'];
const TARGETS = [...ENTITIES, 'customers/segments', 'catalogs/{catalog_id}'];

const line = (number: number, methods: string, section: string, ...paths: readonly string[]): IndexLine => ({
  number,
  methods: methods.split(' ') as Method[],
  paths,
  section,
});

const V4 = '/api/v4';
const PRIVATE = '/private/api/v2/json';

export const INDEX: readonly IndexLine[] = [
  line(1, 'POST', '3', '/oauth2/access_token'),
  line(2, 'POST', '3', '/oauth2/exchange_api_key'),
  line(3, 'GET', '3', '/oauth2/account/subdomain'),
  line(4, 'GET', '3', '/oauth2/account/current/subdomain'),
  line(5, 'GET', '3', '/oauth'),
  line(6, 'GET', '4', `${V4}/account`),
  line(7, 'GET', '6', `${V4}/leads`),
  line(8, 'POST', '6', `${V4}/leads`),
  line(9, 'PATCH', '6', `${V4}/leads`),
  line(10, 'GET', '6', `${V4}/leads/{id}`),
  line(11, 'PATCH', '6', `${V4}/leads/{id}`),
  line(12, 'POST', '6', `${V4}/leads/complex`),
  line(13, 'GET POST', '6', `${V4}/leads/loss_reasons`),
  line(14, 'GET DELETE', '6', `${V4}/leads/loss_reasons/{id}`),
  line(15, 'GET', '7', `${V4}/leads/unsorted`),
  line(16, 'GET', '7', `${V4}/leads/unsorted/summary`),
  line(17, 'POST', '7', `${V4}/leads/unsorted/forms`),
  line(18, 'POST', '7', `${V4}/leads/unsorted/sip`),
  line(19, 'GET', '7', `${V4}/leads/unsorted/{uid}`),
  line(20, 'POST', '7', `${V4}/leads/unsorted/{uid}/accept`),
  line(21, 'DELETE', '7', `${V4}/leads/unsorted/{uid}/decline`),
  line(22, 'POST', '7', `${V4}/leads/unsorted/{uid}/link`),
  line(23, 'GET POST', '17', `${V4}/leads/pipelines`),
  line(24, 'GET PATCH DELETE', '17', `${V4}/leads/pipelines/{id}`),
  line(25, 'GET POST', '17', `${V4}/leads/pipelines/{pipeline_id}/statuses`),
  line(26, 'GET PATCH DELETE', '17', `${V4}/leads/pipelines/{pipeline_id}/statuses/{id}`),
  line(27, 'GET POST PATCH', '5', `${V4}/contacts`),
  line(28, 'GET PATCH', '5', `${V4}/contacts/{id}`),
  line(29, 'GET POST', '5', `${V4}/contacts/chats`),
  line(30, 'GET POST PATCH', '8', `${V4}/companies`),
  line(31, 'GET PATCH', '8', `${V4}/companies/{id}`),
  line(32, 'GET', '9', `${V4}/{E}/{id}/links`),
  line(33, 'GET', '9', `${V4}/{E}/links`),
  line(34, 'POST', '9', `${V4}/{E}/{id}/link`, `${V4}/{E}/link`),
  line(35, 'POST', '9', `${V4}/{E}/{id}/unlink`, `${V4}/{E}/unlink`),
  line(36, 'GET', '9', `${V4}/{E}/{id}/subscriptions`),
  line(37, 'GET POST DELETE', '9', `${V4}/{E}/{id}/followers`),
  line(38, 'GET POST', '10', `${V4}/{E}/tags`),
  line(39, 'GET POST PATCH', '11', `${V4}/tasks`),
  line(40, 'GET PATCH DELETE', '11', `${V4}/tasks/{id}`),
  line(41, 'GET POST PATCH', '12', `${V4}/{E}/notes`),
  line(42, 'GET PATCH', '12', `${V4}/{E}/notes/{id}`),
  line(43, 'POST', '12', `${V4}/{E}/notes/{id}/{pin|unpin}`),
  line(44, 'GET POST PATCH', '12', `${V4}/{E}/{entity_id}/notes`),
  line(45, 'GET PATCH', '12', `${V4}/{E}/{entity_id}/notes/{id}`),
  line(46, 'GET', '13', `${V4}/events`),
  line(47, 'GET', '13', `${V4}/events/types`),
  line(48, 'GET', '13', `${V4}/events/{event}`),
  line(49, 'GET POST PATCH', '14', `${V4}/{T}/custom_fields`),
  line(50, 'GET PATCH DELETE', '14', `${V4}/{T}/custom_fields/{id}`),
  // Groups exist for entities with a card only (section 14.1).
  line(51, 'GET POST', '14', `${V4}/{E}/custom_fields/groups`),
  line(52, 'GET PATCH DELETE', '14', `${V4}/{E}/custom_fields/groups/{group}`),
  line(53, 'POST', '15', `${V4}/calls`),
  line(54, 'GET POST DELETE', '16', `${V4}/webhooks`),
  line(55, 'GET', '19', `${V4}/bots`, `${V4}/bots/{id}`),
  line(56, 'POST', '19', `${V4}/bots/run`, `${V4}/bots/{id}/run`, `${V4}/bots/{id}/stop`),
  line(57, 'POST', '19', `${V4}/{salesbot|marketingbot}/{bot_id}/continue/{id}`),
  line(58, 'POST', '19', '/api/v2/salesbot/run'),
  line(59, 'GET', '20', `${V4}/widgets`),
  line(60, 'GET POST DELETE', '20', `${V4}/widgets/{code}`),
  line(61, 'GET POST PATCH', '21', `${V4}/catalogs`),
  line(62, 'GET PATCH', '21', `${V4}/catalogs/{id}`),
  line(63, 'GET POST PATCH', '21', `${V4}/catalogs/{catalog_id}/elements`),
  line(64, 'GET PATCH', '21', `${V4}/catalogs/{catalog_id}/elements/{id}`),
  line(65, 'GET PATCH', '21', `${V4}/catalogs/products/settings`),
  line(66, 'GET POST', '21', '/api/v2/products_settings'),
  line(67, 'GET POST PATCH DELETE', '22', `${V4}/sources`),
  line(68, 'GET PATCH DELETE', '22', `${V4}/sources/{id}`),
  line(69, 'GET POST', '22', `${V4}/website_buttons`),
  line(70, 'GET PATCH', '22', `${V4}/website_buttons/{source_id}`),
  line(71, 'POST', '22', `${V4}/website_buttons/{source_id}/online_chat`),
  line(72, 'GET POST', '23', `${V4}/users`),
  line(73, 'GET', '23', `${V4}/users/{id}`),
  line(74, 'POST', '23', `${V4}/users/{activate|deactivate}`),
  line(75, 'GET POST', '23', `${V4}/roles`),
  line(76, 'GET PATCH DELETE', '23', `${V4}/roles/{id}`),
  line(77, 'GET', '24', `${V4}/talks`, `${V4}/talks/{id}`),
  line(78, 'POST', '24', `${V4}/talks/{id}/close`),
  line(79, 'GET POST PATCH DELETE', '24', `${V4}/chats/templates`),
  line(79, 'GET PATCH DELETE', '24', `${V4}/chats/templates/{id}`),
  line(80, 'POST', '24', `${V4}/short_links`),
  line(81, 'GET', '24', `${V4}/currencies`),
  line(82, 'GET PUT DELETE', '24', `${V4}/{E}/{entity_id}/files`),
  line(83, 'POST', '24', '/v1.0/sessions', '/v1.0/files/restore'),
  line(
    83,
    'GET',
    '24',
    '/v1.0/files',
    '/v1.0/files/{uuid}',
    '/v1.0/files/{uuid}/versions',
    '/v1.0/files/{uuid}/links',
  ),
  line(83, 'PATCH DELETE', '24', '/v1.0/files/{uuid}'),
  line(84, 'GET POST PATCH', '25', `${V4}/customers`),
  line(
    84,
    'GET PATCH',
    '25',
    `${V4}/customers/{id}`,
    `${V4}/customers/statuses/{id}`,
    `${V4}/customers/segments/{id}`,
  ),
  line(84, 'PATCH', '25', `${V4}/customers/mode`),
  line(
    84,
    'GET POST',
    '25',
    `${V4}/customers/statuses`,
    `${V4}/customers/segments`,
    `${V4}/customers/{customer_id}/transactions`,
  ),
  line(84, 'GET', '25', `${V4}/customers/transactions`),
  line(84, 'DELETE', '25', `${V4}/customers/transactions/{id}`),
  line(84, 'POST', '25', `${V4}/customers/{id}/bonus_points`),
  line(
    85,
    'POST',
    '26',
    '/v2/origin/custom/{channel}/connect',
    '/v2/origin/custom/{scope}/chats',
    '/v2/origin/custom/{scope}',
  ),
  line(85, 'DELETE', '26', '/v2/origin/custom/{channel}/disconnect'),
  line(85, 'GET', '26', '/v2/origin/custom/{scope}/chats/{conversation}/history'),
  line(
    85,
    'POST',
    '26',
    '/v2/origin/custom/{scope}/{msgid}/delivery_status',
    '/v2/origin/custom/{scope}/{react|typing}',
  ),
  line(86, 'POST', '28', '/ajax/{leads|contacts|companies}/multiple/delete'),
  line(87, 'POST', '28', '/private/notes/edit2.php'),
  line(88, 'POST', '28', '/ajax/v1/{catalogs|catalog_elements|customers|links}/set'),
  line(89, 'POST', '28', '/ajax/v1/pipelines/delete'),
  line(90, 'POST', '28', '/ajax/v1/chats/session'),
  line(91, 'GET', '28', '/ajax/get_managers_with_group'),
  line(92, 'POST', '28', '/ajax/todo/calendar/{day|week}', '/ajax/todo/multiple/{add|close}'),
  line(93, 'GET POST', '28', '/ajax/{leads|contacts|companies}/detail'),
  line(94, 'GET', '28', `${PRIVATE}/accounts/current`),
  line(95, 'GET', '28', `${PRIVATE}/{leads|contacts|company|tasks|notes|customers|catalogs}/list`),
  line(95, 'POST', '28', `${PRIVATE}/{leads|contacts|company|tasks|notes|customers|catalogs}/set`),
  line(
    96,
    'GET',
    '28',
    '/api/v2/{account|leads|contacts|companies|tasks|notes|customers|catalogs|catalog_elements|pipelines|webhooks|incoming_leads}',
  ),
  line(
    96,
    'POST',
    '28',
    '/api/v2/{leads|contacts|companies|tasks|notes|customers|catalogs|calls|fields|events}',
  ),
];

/** Every path that a notation stands for. */
export function expand(path: string): readonly string[] {
  const choices = path.includes('{E}') ? ENTITIES : path.includes('{T}') ? TARGETS : undefined;
  if (choices) return choices.flatMap((choice) => expand(path.replace(/\{[ET]\}/, choice)));
  const match = /\{(\w+(?:\|\w+)+)\}/.exec(path);
  if (!match?.[1]) return [path];
  return match[1].split('|').flatMap((choice) => expand(path.replace(match[0], choice)));
}
