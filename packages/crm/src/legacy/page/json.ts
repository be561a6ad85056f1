import type { Reply } from '../../http/reply.ts';

/** Routes of the page answer plain JSON. */
export const json = (body: unknown, status = 200): Reply => ({ status, type: 'application/json', body });
