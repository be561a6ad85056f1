import { Hono } from 'hono';
import { problem } from '../http/problem.ts';
import type { Kit } from '../kit.ts';
import { call, NotAllowed } from '../proxy/call.ts';
import { readProxiedForm } from '../proxy/proxied-form.ts';

/**
 * The page's proxy behind `widget.crm_post`. It calls this machine and the hosts that the author allowed; any other
 * call fails at once, with words, and is on record.
 */
export function proxy(kit: Kit): Hono {
  const app = new Hono();
  app.post('/private/widget/proxy.php', async (c) => {
    const form = readProxiedForm(await formText(c.req.raw));
    const target = URL.canParse(form.target) ? new URL(form.target) : undefined;
    if (target === undefined || !/^https?:$/.test(target.protocol)) {
      return problem(400, 'No target', 'The form must name an http(s) address as `target`.');
    }
    const record = (url: URL, allowed: boolean, status: number, error?: string): void =>
      kit.outside.add({
        at: Date.now(),
        method: 'POST',
        url: url.href,
        allowed,
        status,
        ...(error === undefined ? {} : { error }),
      });
    try {
      const reply = await call(target, form.body, kit.mayCall);
      record(target, true, reply.status);
      return new Response(reply.body, { status: reply.status, headers: { 'content-type': reply.type } });
    } catch (error) {
      const url = error instanceof NotAllowed ? error.url : target;
      const detail =
        error instanceof NotAllowed
          ? `Calls to ${url.hostname} stay on this machine. Start with --allow-host ${url.hostname} to let them out.`
          : `${url.hostname} did not answer: ${reason(error)}.`;
      record(url, !(error instanceof NotAllowed), 502, detail);
      return problem(502, 'Call not made', detail, { target: url.href });
    }
  });
  return app;
}

async function formText(request: Request): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return request.text();
  const pairs = [...(await request.formData())].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return new URLSearchParams(pairs).toString();
}

/** undici hides the reason in the cause. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
