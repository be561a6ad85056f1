import type { HttpBindings } from '@hono/node-server';
import type { Crm } from '@kommo-widget/crm';
import type { Context } from 'hono';

/** Lets the CRM answer. A connection that a fault drops is dropped for real: the client sees no reply at all. */
export async function answerOfCrm(crm: Crm, c: Context): Promise<Response> {
  const reply = await crm.fetch(c.req.raw);
  if (reply.type !== 'error') return reply;
  const { incoming } = c.env as Partial<HttpBindings>;
  incoming?.socket.destroy();
  return new Response(null, { status: 502 });
}
