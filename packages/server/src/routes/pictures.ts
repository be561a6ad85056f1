import { Hono } from 'hono';

const PICTURE = /\.(png|jpe?g|gif|svg|webp|ico)$/i;

/** Drawn here, because the pictures of the real UI are its owner's: a head for a user, a frame for all else. */
const avatar = (hue: number): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" fill="hsl(${hue} 45% 62%)"/>
<circle cx="32" cy="25" r="11" fill="#fff"/><path d="M10 64c0-15 10-22 22-22s22 7 22 22z" fill="#fff"/></svg>`;

const FRAME = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect x="6" y="10" width="52" height="44" rx="4" fill="none" stroke="#8a94a6" stroke-width="3"/>
<path d="M12 48l14-18 10 12 6-7 10 13z" fill="#8a94a6"/></svg>`;

/** Pictures of the page's own front end that widgets ask for by address. */
export function pictures(): Hono {
  const app = new Hono();
  app.get('/frontend/images/:path{.+}', (c, next) => {
    const path = c.req.param('path');
    if (!PICTURE.test(path)) return next();
    const user = /avatars\/[^/]*?(\d+)/.exec(path)?.[1];
    const svg = user === undefined ? FRAME : avatar((Number(user) * 47) % 360);
    return Promise.resolve(
      c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' }),
    );
  });
  app.get('/favicon.ico', (c) => c.body(FRAME, 200, { 'content-type': 'image/svg+xml' }));
  return app;
}
