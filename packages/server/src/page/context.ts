import { LANGS, type Lang, type Theme } from '@kommo-widget/manifest';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Who looks at a page and how, and which data are asked for. */
export interface PageContext {
  readonly lang: Lang | undefined;
  readonly theme: Theme | undefined;
  readonly userId: number | undefined;
  /** Only from the address, never remembered. */
  readonly scenario: string | undefined;
}

const REMEMBERED = { lang: 'kit_lang', theme: 'kit_theme', user: 'kit_user' } as const;

/**
 * Reads `?__lang=`, `__theme=`, `__user=` and `__scenario=`. The page takes them off its address before widgets see
 * it, so the first three are kept in cookies of the session: a reload shows the same page. An empty value goes back
 * to the default.
 */
export function readContext(c: Context): PageContext {
  const asked = (key: keyof typeof REMEMBERED): string | undefined =>
    c.req.query(`__${key}`) ?? getCookie(c, REMEMBERED[key]);
  const lang = asked('lang');
  const theme = asked('theme');
  const user = Number(asked('user'));
  return {
    lang: LANGS.find((known) => known === lang),
    theme: theme === 'dark' || theme === 'light' ? theme : undefined,
    userId: Number.isSafeInteger(user) && user > 0 ? user : undefined,
    scenario: c.req.query('__scenario') || undefined,
  };
}

/** Lets the browser remember the context, and signs it in as the user. */
export function rememberContext(c: Context, context: PageContext, session: string): void {
  const options = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;
  setCookie(c, REMEMBERED.lang, context.lang ?? '', options);
  setCookie(c, REMEMBERED.theme, context.theme ?? '', options);
  setCookie(c, REMEMBERED.user, context.userId?.toString() ?? '', options);
  setCookie(c, 'session_id', session, options);
}
