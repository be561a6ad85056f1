import { randomBytes } from 'node:crypto';
import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { bytes, one } from '../http/body.ts';
import { notFound, Problem } from '../http/problem.ts';
import { ok, type Reply } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { fileView, knownFile } from './file.ts';
import { fileRoute } from './file-route.ts';
import { storeVersion } from './store-version.ts';

/** Bytes (limits of the live service). */
const MOST_OF_FILE = 314_572_800;
const MOST_OF_PART = 524_288;

interface SessionRow {
  readonly id: number;
  readonly token: string;
  readonly file_uuid: string | null;
  readonly name: string;
  readonly size: number;
  readonly mime_type: string;
  readonly part: number;
  readonly created_by: number;
}

const newSession = t.object({
  file_name: t.string({ filled: true, max: 255 }),
  file_size: t.int({ min: 0, max: MOST_OF_FILE }),
  content_type: t.optional(t.string()),
  file_uuid: t.optional(t.string()),
  with_preview: t.optional(t.bool()),
});

const common = { section: '24' } as const;

/** Files come in parts: a session says where to, and each part is told where the next one goes. */
export const uploadRoutes: readonly Route[] = [
  fileRoute({
    ...common,
    method: 'POST',
    path: '/v1.0/sessions',
    summary: 'Open a session to upload a file, or a version of one',
    scope: 'files',
    body: one(newSession),
    reply: { kind: 'raw', of: 'session', item: objectSchema({ session_id: INT, upload_url: TEXT }) },
    handle: (ctx, { items: [item] }) => {
      if (!item) throw new Error('a body without an item passed the check');
      if (item.file_uuid) knownFile(ctx, item.file_uuid);
      const token = randomBytes(24).toString('hex');
      const { id } = ctx.db.insert('upload_session', {
        token,
        file_uuid: item.file_uuid,
        name: item.file_name,
        size: item.file_size,
        mime_type: item.content_type || 'application/octet-stream',
        created_by: ctx.user.id,
      });
      return ok({
        session_id: id,
        upload_url: uploadUrl(ctx, token, 0),
        max_file_size: MOST_OF_FILE,
        max_part_size: MOST_OF_PART,
      });
    },
  }),
  route({
    ...common,
    method: 'POST',
    path: '/v1.0/upload/{token}',
    summary: 'Upload the first part of a file',
    // Whoever has the address may: the token in it is the secret.
    access: 'public',
    body: bytes(),
    reply: { kind: 'raw', of: 'part' },
    handle: (ctx, raw) => addPart(ctx, raw.bytes),
  }),
  route({
    ...common,
    method: 'POST',
    path: '/v1.0/upload/{token}/{part}',
    summary: 'Upload a further part of a file',
    access: 'public',
    body: bytes(),
    reply: { kind: 'raw', of: 'part' },
    handle: (ctx, raw) => addPart(ctx, raw.bytes),
  }),
];

const uploadUrl = (ctx: Ctx, token: string, part: number): string =>
  `${ctx.origin}/v1.0/upload/${token}${part === 0 ? '' : `/${part}`}`;

/** Takes a part; the last one makes the file. */
function addPart(ctx: Ctx, content: Uint8Array): Reply {
  const session = ctx.db.get<SessionRow>('SELECT * FROM upload_session WHERE token = ?', ctx.params.token);
  if (!session) throw notFound('Upload session not found');
  const part = Number(ctx.params.part ?? 0);
  if (part !== session.part) throw new Problem(400, `Part ${session.part} is expected, not ${part}`);
  if (content.length > MOST_OF_PART) throw new Problem(413, `A part is larger than ${MOST_OF_PART} bytes`);
  const came = sizeOf(ctx, session.id) + content.length;
  if (came > session.size) throw new Problem(400, `More than the announced ${session.size} bytes`);
  if (content.length === 0 && came < session.size) throw new Problem(400, 'The part is empty');
  ctx.db.insert('upload_part', { session_id: session.id, part, content });
  if (came < session.size) {
    ctx.db.update('upload_session', session.id, { part: part + 1 });
    return ok({ session_id: session.id, next_url: uploadUrl(ctx, session.token, part + 1) });
  }
  return ok(fileView(ctx, knownFile(ctx, finish(ctx, session))));
}

const sizeOf = (ctx: Ctx, sessionId: number): number =>
  ctx.db.value<number>(
    'SELECT ifnull(sum(length(content)), 0) FROM upload_part WHERE session_id = ?',
    sessionId,
  ) ?? 0;

function finish(ctx: Ctx, session: SessionRow): string {
  const parts = ctx.db.all<{ readonly content: ArrayBuffer }>(
    'SELECT content FROM upload_part WHERE session_id = ? ORDER BY part',
    session.id,
  );
  const uuid = storeVersion(ctx, {
    uuid: session.file_uuid,
    name: session.name,
    mimeType: session.mime_type,
    content: Buffer.concat(parts.map(({ content }) => Buffer.from(content))),
    by: session.created_by,
  });
  ctx.db.run('DELETE FROM upload_session WHERE id = ?', session.id);
  return uuid;
}
