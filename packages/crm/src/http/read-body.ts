import { FORM, type RawBody } from './body.ts';
import { Problem } from './problem.ts';

/** More than any documented write needs. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Reads the body of a request to its end, at most {@link MOST_BYTES}. */
export async function readBody(request: Request, wanted: string): Promise<RawBody> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) throw tooLarge();
  const isChunked = /chunked/i.test(request.headers.get('transfer-encoding') ?? '');
  const bytes = isChunked ? await gathered(request) : new Uint8Array(await request.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw tooLarge();
  const contentType = request.headers.get('content-type') ?? '';
  const isParts = wanted === FORM && contentType.toLowerCase().startsWith('multipart/form-data');
  return { bytes: isParts ? await asForm(bytes, contentType) : bytes, contentType };
}

/** Chunk by chunk: a body that does not say its length is refused before all of it is in memory. */
async function gathered(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (): Problem => new Problem(413, `Request body is larger than ${MOST_BYTES} bytes`);

/** The texts of a form in parts, as the plain form that legacy routes read; its files are passed over. */
async function asForm(bytes: Uint8Array<ArrayBuffer> | Uint8Array, contentType: string): Promise<Uint8Array> {
  const parts = await new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new Problem(400, 'Request body is not a valid form');
    });
  const texts = new URLSearchParams();
  for (const [name, value] of parts) if (typeof value === 'string') texts.append(name, value);
  return new TextEncoder().encode(texts.toString());
}
