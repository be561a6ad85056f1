import { post } from '../crm/request.ts';

/** A file as a field of the type `file` stores it. */
export interface UploadedFile {
  readonly file_uuid: string;
  readonly version_uuid: string;
  readonly file_name: string;
  readonly file_size: number;
}

interface Session {
  readonly upload_url: string;
  readonly max_part_size: number;
}

interface Part {
  readonly next_url?: string;
  readonly uuid?: string;
  readonly version_uuid?: string;
}

/** Uploads a file part by part, as the files service wants it. @throws Error with what the service said. */
export async function uploadFile(file: File): Promise<UploadedFile> {
  const session = await post<Session>('/v1.0/sessions', {
    file_name: file.name,
    file_size: file.size,
    content_type: file.type,
  });
  if (!session) throw new Error('The files service gave no session.');
  let url = new URL(session.upload_url).pathname;
  let from = 0;
  for (;;) {
    const part = await send(url, file.slice(from, from + session.max_part_size));
    if (part.uuid !== undefined) {
      return {
        file_uuid: part.uuid,
        version_uuid: part.version_uuid ?? '',
        file_name: file.name,
        file_size: file.size,
      };
    }
    if (part.next_url === undefined) throw new Error('The files service lost the file.');
    from += session.max_part_size;
    url = new URL(part.next_url).pathname;
  }
}

async function send(url: string, content: Blob): Promise<Part> {
  const reply = await fetch(url, {
    method: 'POST',
    body: content,
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (!reply.ok) throw new Error(`${reply.status} ${reply.statusText}`);
  return (await reply.json()) as Part;
}
