import type { HttpBindings } from '@hono/node-server';
import type { Crm } from '@kommo-widget/crm';
import type { Context } from 'hono';

/** Lets the CRM answer. A connection that a fault drops is dropped for real: the client sees no reply at all. */
export async function answerOfCrm(crm: Crm, c: Context): Promise<Response> {
  const reply = await crm.fetch(c.req.raw);
  // The status of a network error; its type would make the HTTP library give up its quick way.
  if (reply.status !== 0) return reply;
  const { incoming } = c.env as Partial<HttpBindings>;
  incoming?.socket.destroy();
  return new Response(null, { status: 502 });
}
