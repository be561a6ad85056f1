import type { Ctx } from '../http/route.ts';
import { WEBHOOK_CODE } from '../webhooks/webhook.ts';
import { asList } from './values.ts';

/** Subscribes an address to events; says whether it could. */
export function subscribe(ctx: Ctx, url: string, events: unknown): boolean {
  const codes = asList(events)
    .map(String)
    .filter((code) => WEBHOOK_CODE.test(code));
  if (!/^https?:/i.test(url) || !URL.canParse(url) || codes.length === 0) return false;
  ctx.db.run(
    `INSERT INTO webhook (destination, settings, sort, created_by, created_at, updated_at) VALUES (?, ?, 1, ?, ?, ?)
     ON CONFLICT (destination) DO UPDATE SET settings = excluded.settings, disabled = 0, updated_at = excluded.updated_at`,
    url,
    JSON.stringify(codes),
    ctx.user.id,
    ctx.now,
    ctx.now,
  );
  ctx.core.cache.clear();
  return true;
}

/** Ends a subscription; says whether there was one. */
export function unsubscribe(ctx: Ctx, url: string): boolean {
  ctx.core.cache.clear();
  return ctx.db.run('DELETE FROM webhook WHERE destination = ?', url).changes > 0;
}
