import { expect, it } from 'vitest';
import { ORIGIN, open } from '../../tests/support.ts';

type Api = ReturnType<typeof open>;

/** Sends bytes in parts of a size, as a client does that follows `next_url`. */
async function upload(api: Api, name: string, content: Buffer, extra: object = {}, partSize = 524_288) {
  const session = await api.post('/v1.0/sessions', {
    file_name: name,
    file_size: content.length,
    content_type: 'image/png',
    with_preview: true,
    ...extra,
  });
  expect(session.body).toMatchObject({ session_id: expect.any(Number), max_part_size: 524_288 });
  let url: string = session.body.upload_url;
  for (let at = 0; ; at += partSize) {
    const body = new Uint8Array(content.subarray(at, at + partSize));
    const reply = await api.crm.fetch(new Request(url, { method: 'POST', body }));
    const answer = (await reply.json()) as {
      next_url?: string;
      uuid: string;
      _links: { download: { href: string } };
    };
    expect(reply.status).toBe(200);
    if (answer.next_url === undefined) return answer;
    url = answer.next_url;
  }
}

const bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, index) => index % 251));

it('names its own host as the drive', async () => {
  expect((await open().get('/api/v4/account?with=drive_url')).body.drive_url).toBe(ORIGIN);
});

it('takes a file in parts and gives back the same bytes', async () => {
  const api = open();
  const content = bytes(1_300_000);
  const file = await upload(api, 'Übersicht 1.png', content);
  expect(file).toMatchObject({
    type: 'image',
    is_trashed: false,
    name: 'Übersicht 1.png',
    sanitized_name: 'Ubersicht_1.png',
    size: 1_300_000,
    source_id: null,
    has_multiple_versions: false,
    created_by: { id: 8_375_357, type: 'user' },
    deleted_at: null,
    deleted_by: null,
    metadata: { extension: 'png', mime_type: 'image/png' },
    previews: [],
  });
  const reply = await api.crm.fetch(new Request(file._links.download.href));
  expect(reply.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await reply.arrayBuffer()).equals(content)).toBe(true);
});

it('says how much of the drive is used, every version counted', async () => {
  const api = open();
  const { uuid } = await upload(api, 'a.png', bytes(100));
  await upload(api, 'a.png', bytes(50), { file_uuid: uuid });
  const { body } = await api.get('/v1.0/files/stats');
  expect(body).toMatchObject({ limit: expect.any(Number), used: 150, _links: { self: {} } });
});

it('keeps versions, and lets an old one be the current one again', async () => {
  const api = open();
  const first = await upload(api, 'a.png', bytes(3));
  const second = await upload(api, 'b.png', bytes(5), { file_uuid: first.uuid });
  expect(second).toMatchObject({ uuid: first.uuid, name: 'b.png', size: 5, has_multiple_versions: true });
  const { body } = await api.get(`/v1.0/files/${first.uuid}/versions`);
  expect(body._count).toBe(2);
  expect(body._embedded.versions).toMatchObject([
    { size: 5, name: 'b.png', is_main: true, file_uuid: first.uuid },
    { size: 3, name: 'a.png', is_main: false },
  ]);
  const old = body._embedded.versions[1].uuid;
  const changed = await api.patch(`/v1.0/files/${first.uuid}`, { version_uuid: old, name: 'c.png' });
  expect(changed.body).toMatchObject({ version_uuid: old, size: 3, name: 'c.png' });
  expect((await api.patch(`/v1.0/files/${first.uuid}`, { version_uuid: 'x' })).status).toBe(400);
});

it('lists, filters, bins and restores', async () => {
  const api = open();
  expect((await api.get('/v1.0/files')).status).toBe(204);
  const a = await upload(api, 'offer.pdf', bytes(10), { content_type: 'application/pdf' });
  const b = await upload(api, 'photo.png', bytes(20));
  const names = async (query: string) =>
    ((await api.get(`/v1.0/files?${query}`)).body?._embedded.files ?? [])
      .map(({ name }: { name: string }) => name)
      .sort();
  expect(await names('')).toEqual(['offer.pdf', 'photo.png']);
  expect(await names('filter[extensions]=pdf,doc')).toEqual(['offer.pdf']);
  expect(await names('filter[term]=PHO')).toEqual(['photo.png']);
  expect(await names(`filter[uuid][]=${a.uuid}`)).toEqual(['offer.pdf']);
  expect(await names('filter[size][from]=15')).toEqual(['photo.png']);
  expect((await api.get(`/v1.0/files/${a.uuid}`)).body.type).toBe('document');
  expect((await api.delete('/v1.0/files', [{ uuid: a.uuid }])).status).toBe(204);
  expect((await api.delete(`/v1.0/files/${b.uuid}`)).status).toBe(204);
  expect(await names('')).toEqual([]);
  expect(await names('filter[deleted]=1')).toEqual(['offer.pdf', 'photo.png']);
  const restored = await api.post('/v1.0/files/restore', [{ uuid: a.uuid }]);
  expect(restored.body).toMatchObject({
    _count: 1,
    _embedded: { files: [{ uuid: a.uuid, is_trashed: false }] },
  });
  expect(await names('')).toEqual(['offer.pdf']);
  expect((await api.get('/v1.0/files/none')).status).toBe(404);
});

it('hangs files on entities', async () => {
  const api = open();
  const { uuid } = await upload(api, 'a.png', bytes(3));
  const other = await upload(api, 'b.png', bytes(3));
  const [lead] = (await api.post('/api/v4/leads', [{ name: 'x' }])).body._embedded.leads;
  const path = `/api/v4/leads/${lead.id}/files`;
  expect((await api.get(path)).status).toBe(204);
  const linked = await api.call('PUT', path, [{ file_uuid: uuid }, { file_uuid: other.uuid }]);
  expect(linked.body._embedded.files).toMatchObject([{ file_uuid: uuid }, { file_uuid: other.uuid }]);
  await api.call('PUT', path, [{ file_uuid: uuid }]);
  const files = (await api.get(path)).body._embedded.files;
  expect(files).toHaveLength(2);
  expect((await api.get(`${path}?before_id=${files[1].id}`)).body._embedded.files).toEqual([files[0]]);
  for (const links of [`/v1.0/files/${uuid}/links`, `/api/v4/files/${uuid}/links`]) {
    expect((await api.get(links)).body).toMatchObject({
      file_uuid: uuid,
      entities: [{ id: lead.id, entity_type: 'leads' }],
    });
  }
  expect((await api.delete(path, [{ file_uuid: uuid }])).status).toBe(202);
  expect((await api.get(path)).body._embedded.files).toHaveLength(1);
  expect((await api.call('PUT', path, [{ file_uuid: 'none' }])).status).toBe(400);
  expect((await api.get('/api/v4/leads/1/files')).status).toBe(404);
});

it.each([
  ['a session without a name', { file_size: 3 }],
  ['a file that is too big', { file_name: 'a', file_size: 400_000_000 }],
])('refuses %s', async (_, body) => {
  expect((await open().post('/v1.0/sessions', body)).status).toBe(400);
});

it('refuses parts that are too big, too many or out of turn', async () => {
  const api = open();
  const { body } = await api.post('/v1.0/sessions', { file_name: 'a', file_size: 600_000 });
  const path = new URL(body.upload_url).pathname;
  const send = async (to: string, size: number) =>
    (await api.call('POST', to, 'x'.repeat(size), { authorization: '' })).status;
  expect(await send(path, 524_289)).toBe(413);
  expect(await send(`${path}/1`, 10)).toBe(400);
  expect(await send(path, 0)).toBe(400);
  expect(await send(path, 500_000)).toBe(200);
  expect(await send(path, 10)).toBe(400);
  expect(await send(`${path}/1`, 200_000)).toBe(400);
  expect(await send('/v1.0/upload/none', 10)).toBe(404);
});

it('needs the right to use files', async () => {
  const api = open({
    scenario: {
      users: [
        { name: 'A', email: 'a@example.com' },
        { name: 'B', email: 'b@example.com', rights: { files_access: false } },
      ],
    },
  });
  const headers = { authorization: '', cookie: `session_id=${api.crm.session(8_375_361)}` };
  expect((await api.call('GET', '/v1.0/files', undefined, headers)).status).toBe(403);
});
