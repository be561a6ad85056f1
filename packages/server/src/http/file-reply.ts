import { createHash } from 'node:crypto';
import { contentType } from './content-type.ts';

/** How long a browser may keep a file: not without asking, or for good (the name changes with the content). */
export type Caching = 'ask' | 'forever';

/** A file as a reply: media type, ETag and 304, and never a guess of the browser about the type. */
export function fileReply(request: Request, path: string, bytes: Uint8Array, caching: Caching): Response {
  const etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
  const headers = {
    etag,
    'content-type': contentType(path),
    'cache-control': caching === 'forever' ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}
