import { accountOf } from '../../account/account.ts';
import { signJwt } from '../../auth/jwt.ts';
import { enqueue } from '../../delivery/outbox.ts';
import { KINDS } from '../../entity/kinds.ts';
import type { Run } from '../run.ts';
import type { Handler } from './handler.ts';

const TOKEN_LIFETIME = 1_800;

/**
 * Asks the server of a widget, and waits until it calls back (reference: api-v4, section 19.2). The token is HS512 as
 * the official PHP client verifies it.
 */
export const widgetRequest: Handler = (run, { url, data }) => {
  const address = String(url ?? '');
  if (!URL.canParse(address)) {
    run.say('widget_request', `“${address}” is no address`);
    return 'end';
  }
  run.context.waits = 'integration';
  const body = { token: tokenFor(run), data: data ?? {}, return_url: returnUrl(run) };
  enqueue(run.unit, {
    kind: 'salesbot',
    url: address,
    contentType: 'application/json',
    body: JSON.stringify(body),
  });
  run.say('widget_request', `asks ${address} and waits for ${body.return_url}`);
  return 'wait';
};

const returnUrl = (run: Run): string =>
  `${run.unit.core.origin()}/api/v4/salesbot/${run.botId}/continue/${run.id}`;

function tokenFor(run: Run): string {
  const { unit, subject } = run;
  const integration = unit.db.get<{ client_id: string; client_secret: string; redirect_uri: string }>(
    'SELECT client_id, client_secret, redirect_uri FROM integration WHERE client_id = ?',
    unit.core.clientId(),
  );
  const account = accountOf(unit.core);
  return signJwt(
    {
      iss: unit.core.origin(),
      aud: integration ? new URL(integration.redirect_uri).origin : '',
      jti: `${run.id}-${run.log.length}`,
      iat: unit.now,
      nbf: unit.now,
      exp: unit.now + TOKEN_LIFETIME,
      account_id: account.id,
      subdomain: account.subdomain,
      client_uuid: integration?.client_id,
      entity_type: KINDS[subject.type].elementType,
      entity_id: subject.id,
      bot_type: 'salesbot',
      bot_id: run.botId,
    },
    integration?.client_secret ?? '',
    'HS512',
  );
}
