import { createHash, createHmac } from 'node:crypto';
import { type Answer, type Client, NOON } from './support.ts';

const ROOT = '/v2/origin/custom';
export const CHANNEL = 'f90ba33d-c9d9-44da-b76c-c349b0ecbe41';

/** Signs as the documentation of the service of chats says. */
export function signed(
  method: string,
  path: string,
  body: string,
  secret: string,
  date = new Date(NOON).toUTCString(),
): Record<string, string> {
  const type = 'application/json';
  const md5 = createHash('md5').update(body).digest('hex');
  const [bare = ''] = path.split('?');
  const text = [method, md5, type, date, bare].join('\n');
  return {
    date,
    'content-type': type,
    'content-md5': md5,
    'x-signature': createHmac('sha1', secret).update(text).digest('hex'),
  };
}

/** A messenger that is connected to an account. */
export async function messenger(api: Client, extra: object = {}) {
  const { client_secret: secret } = api.crm.credentials;
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = { authorization: '', ...signed(method, ROOT + path, text, secret) };
    return api.call(method, ROOT + path, body === undefined ? undefined : text, headers);
  };
  const account = (await api.get('/api/v4/account?with=amojo_id')).body.amojo_id as string;
  const connected = await call('POST', `/${CHANNEL}/connect`, {
    account_id: account,
    title: 'Telepathy',
    hook_api_version: 'v2',
    ...extra,
  });
  const scope = `${CHANNEL}_${account}`;
  let count = 0;
  const say = (text: string, payload: object = {}): Promise<Answer> => {
    count += 1;
    return call('POST', `/${scope}`, {
      event_type: 'new_message',
      payload: {
        timestamp: NOON / 1000 + count,
        msec_timestamp: NOON + count * 1000,
        msgid: `m-${count}`,
        conversation_id: 'c-1',
        sender: { id: 'u-1', name: 'Ana', profile: { phone: '+15551112233', email: 'ana@example.com' } },
        message: { type: 'text', text },
        silent: false,
        ...payload,
      },
    });
  };
  return { account, scope, connected, call, say };
}
