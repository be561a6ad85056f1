import { extname } from 'node:path';
import { INT, LINKS, objectSchema, TEXT, TIME, TIME_OR_NULL, TRUTH } from '../entity/schema.ts';
import { notFound } from '../http/problem.ts';
import type { Place } from '../http/reply.ts';
import type { Ctx } from '../http/route.ts';

/** A file of the drive as it is stored (reference: api-v4, section 24). */
export interface FileRow {
  readonly uuid: string;
  readonly version_uuid: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly mime_type: string;
  readonly source_id: number | null;
  readonly is_trashed: number;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly deleted_at: number | null;
  readonly deleted_by: number | null;
  readonly versions: number;
}

/** Files with the number of their versions, to be followed by `WHERE`. */
export const FILES = `SELECT f.*, (SELECT count(*) FROM file_version v WHERE v.file_uuid = f.uuid) AS versions FROM file f`;

/** @throws Problem 404. */
export function knownFile(ctx: Ctx, uuid = ctx.params.uuid ?? ''): FileRow {
  const row = ctx.db.get<FileRow>(`${FILES} WHERE f.uuid = ?`, uuid);
  if (!row) throw notFound(`File ${uuid} not found`);
  return row;
}

/** The address of the bytes. Names may hold anything, so the last segment is for people alone. */
export const downloadLink = (place: Place, versionUuid: string, name: string): string =>
  `${place.origin}/v1.0/download/${versionUuid}/${encodeURIComponent(name)}`;

/** The name in letters that every system can store. */
const sanitized = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_');

/** A number beside the uuid, which some clients ask of every file; it is made of the uuid and stays the same. */
const numberOf = (uuid: string): number => Number.parseInt(uuid.replaceAll('-', '').slice(0, 8), 16) || 1;

const by = (id: number) => ({ id, type: id === 0 ? 'internal' : 'user' });

export const fileView = (ctx: Place, row: FileRow): object => ({
  id: numberOf(row.uuid),
  uuid: row.uuid,
  type: row.type,
  is_trashed: row.is_trashed === 1,
  name: row.name,
  sanitized_name: sanitized(row.name),
  size: row.size,
  source_id: row.source_id,
  version_uuid: row.version_uuid,
  has_multiple_versions: row.versions > 1,
  created_at: row.created_at,
  created_by: by(row.created_by),
  updated_at: row.updated_at,
  updated_by: by(row.updated_by),
  deleted_at: row.deleted_at,
  deleted_by: row.deleted_by === null ? null : by(row.deleted_by),
  metadata: { extension: extname(row.name).slice(1), mime_type: row.mime_type },
  previews: [],
  _links: {
    download: { href: downloadLink(ctx, row.version_uuid, row.name) },
    download_version: { href: downloadLink(ctx, row.version_uuid, row.name) },
    self: { href: `${ctx.origin}/v1.0/files/${row.uuid}` },
  },
});

export const fileSchema = objectSchema({
  id: INT,
  uuid: TEXT,
  type: { type: 'string', enum: ['image', 'video', 'audio', 'document', 'file'] },
  is_trashed: TRUTH,
  name: TEXT,
  sanitized_name: TEXT,
  size: INT,
  version_uuid: TEXT,
  has_multiple_versions: TRUTH,
  created_at: TIME,
  updated_at: TIME,
  deleted_at: TIME_OR_NULL,
  metadata: objectSchema({ extension: TEXT, mime_type: TEXT }),
  _links: LINKS,
});

const DOCUMENTS = /pdf|msword|officedocument|opendocument|rtf|^text\//;

/** The kind of a file, by what it says it holds. */
export function typeOf(mimeType: string): string {
  const [family = ''] = mimeType.split('/');
  if (['image', 'video', 'audio'].includes(family)) return family;
  return DOCUMENTS.test(mimeType) ? 'document' : 'file';
}
