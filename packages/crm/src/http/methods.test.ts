import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

describe('methods', () => {
  it('HEAD answers as GET without the body', async () => {
    const api = open();
    expect(await api.call('HEAD', '/api/v4/account')).toMatchObject({
      status: 200,
      type: 'application/hal+json',
      text: '',
    });
    expect((await api.call('HEAD', '/api/v4/leads/1')).status).toBe(204);
    expect((await api.call('HEAD', '/api/v4/account', undefined, { authorization: '' })).status).toBe(401);
  });

  it.each([
    ['/api/v4/leads', 'GET, HEAD, POST, PATCH'],
    ['/api/v4/leads/1', 'GET, HEAD, PATCH'],
    ['/oauth2/access_token', 'POST'],
  ])('of %s are told by OPTIONS and by a 405, to nobody of another site', async (path, allow) => {
    const { crm } = open();
    const origin = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const asked = await crm.fetch(
      new Request(`https://demo.kommo.com${path}`, { method: 'OPTIONS', headers: origin }),
    );
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, allow]);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const authorization = `Bearer ${crm.credentials.token}`;
    const wrong = await crm.fetch(
      new Request(`https://demo.kommo.com${path}`, { method: 'PUT', headers: { authorization } }),
    );
    expect([wrong.status, wrong.headers.get('allow'), await wrong.text()]).toEqual([405, allow, '']);
  });
});

describe('bodies', () => {
  it('of legacy routes may be forms in parts', async () => {
    const api = open();
    const { client_id, client_secret, redirect_uri, code } = api.crm.credentials;
    const parts = new FormData();
    const values = { client_id, client_secret, redirect_uri, code, grant_type: 'authorization_code' };
    for (const [name, value] of Object.entries(values)) parts.append(name, value);
    parts.append('file', new Blob(['x']), 'x.txt');
    const request = new Request('https://demo.kommo.com/oauth2/access_token', {
      method: 'POST',
      body: parts,
    });
    expect((await api.crm.fetch(request)).status).toBe(200);
    const broken = await api.call('POST', '/oauth2/access_token', 'x', {
      'content-type': 'multipart/form-data; boundary=y',
    });
    expect([broken.status, broken.body.detail]).toEqual([400, 'Request body is not a valid form']);
  });

  it('end at 32 MB, whether they say their length or not', async () => {
    const api = open();
    const headers = { authorization: `Bearer ${api.crm.credentials.token}`, 'transfer-encoding': 'chunked' };
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8 * 1024 * 1024).fill(32)),
    });
    const init = { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit;
    const endless = await api.crm.fetch(new Request('https://demo.kommo.com/api/v4/leads', init));
    expect([endless.status, (await endless.json()).title]).toEqual([413, 'Payload Too Large']);
    const said = await api.call('POST', '/api/v4/leads', '[]', {
      'content-length': String(33 * 1024 * 1024),
    });
    expect(said.status).toBe(413);
  });
});
