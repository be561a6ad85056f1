import { randomUUID } from 'node:crypto';
import type { Unit } from '../core/unit.ts';
import { typeOf } from './file.ts';

export interface NewVersion {
  /** Of the file that gets a new version; a new file without. */
  readonly uuid: string | null;
  readonly name: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
  readonly by: number;
}

/** Keeps the bytes as the current version of a file. Gives the uuid of the file. */
export function storeVersion(unit: Unit, { uuid: known, name, mimeType, content, by }: NewVersion): string {
  const uuid = known ?? randomUUID();
  const version = randomUUID();
  const row = {
    version_uuid: version,
    name,
    type: typeOf(mimeType),
    size: content.length,
    mime_type: mimeType,
    updated_by: by,
    updated_at: unit.now,
  };
  if (known === null) unit.db.insert('file', { ...row, uuid, created_by: by, created_at: unit.now });
  else unit.db.update('file', uuid, row, 'uuid');
  unit.db.insert('file_version', {
    uuid: version,
    file_uuid: uuid,
    name,
    mime_type: mimeType,
    size: content.length,
    content,
    created_by: by,
    created_at: unit.now,
  });
  unit.changed({ entity: 'files', id: uuid, action: known === null ? 'add' : 'update' });
  return uuid;
}
