import { getMimeType } from 'hono/utils/mime';

const OWN: Readonly<Record<string, string>> = { twig: 'text/plain; charset=utf-8' };

/** The media type of a file by the end of its name. */
export const contentType = (path: string): string =>
  OWN[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ??
  getMimeType(path.toLowerCase()) ??
  'application/octet-stream';
