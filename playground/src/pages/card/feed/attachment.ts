import type { Note } from '../../../crm/types.ts';
import { asText } from '../../../stage/unknown.ts';

export interface Attachment {
  readonly name: string;
  /** Where the file is had; empty: the note names none. */
  readonly href: string;
  /** Shown, and not only named. */
  readonly picture: boolean;
}

const PICTURE = /\.(avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** The file of a note: one of the account's storage, or in notes of other clients an address. */
export function attachmentOf(params: Note['params']): Attachment {
  const name = asText(params.file_name) || asText(params.original_name) || asText(params.filename);
  const version = asText(params.version_uuid);
  const href = version ? `/v1.0/download/${version}/${encodeURIComponent(name)}` : asText(params.link);
  return { name: name || href, href, picture: PICTURE.test(name) };
}
