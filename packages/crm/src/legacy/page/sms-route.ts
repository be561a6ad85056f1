import { disposableToken } from '../../auth/disposable.ts';
import { loose } from '../../http/body.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { type Route, route } from '../../http/route.ts';
import { isRecord } from '../../shape/index.ts';
import { asText } from '../values.ts';
import { json } from './json.ts';

const TIMEOUT_MS = 5_000;

/** Sends a test message through the endpoint of a widget that offers SMS (reference: widget-platform, section 6.5). */
export const pageSmsRoute: Route = route({
  method: 'POST',
  path: '/ajax/v1/sms/test',
  section: '28',
  summary: "Send a test message to the endpoint of a widget's `sms` block",
  body: loose('code, phone, text'),
  reply: { kind: 'raw', of: 'sms' },
  handle: (ctx, form) => {
    const widget = ctx.core.shelf.get(asText(form.code) ?? '');
    const sms =
      widget && isRecord(widget.manifest) && isRecord(widget.manifest.sms) ? widget.manifest.sms : undefined;
    const endpoint = asText(sms?.endpoint) ?? '';
    if (!URL.canParse(endpoint))
      throw notFound(`The widget "${asText(form.code) ?? ''}" names no endpoint for SMS`);
    const token = disposableToken(ctx, ctx.core.clientId(), ctx.origin) ?? '';
    const body = new URLSearchParams({
      text: asText(form.text) ?? '',
      phone: asText(form.phone) ?? '',
      token,
    });
    const { mayReach } = ctx.core.settings;
    return { status: 200, later: () => send(new URL(endpoint), body, mayReach) };
  },
});

async function send(url: URL, body: URLSearchParams, mayReach: (url: URL) => boolean) {
  if (!mayReach(url))
    throw new Problem(502, `${url.hostname} is not this machine: allow it by --allow-host ${url.hostname}`);
  try {
    const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return json({ status: response.status, body: await response.text() });
  } catch (error) {
    throw new Problem(
      502,
      `${url.origin} did not answer: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
