import type { RunningServer } from '@kommo-widget/server';

/** Asks the API or the control routes as the admin. Nothing for an empty reply; throws status and body of an error. */
export async function ask<T = unknown>(
  server: Pick<RunningServer, 'port' | 'token'>,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const reply = await fetch(new URL(path, `http://127.0.0.1:${server.port}`), {
    method,
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
