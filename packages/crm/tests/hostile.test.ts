import { afterAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../src/routes.ts';
import { type Hostile, hostileRequests } from './hostile-requests.ts';
import { open } from './support.ts';

const SEED = 4;
const REQUESTS = 10_000;

const api = open({ scenario: 'small-sales-team', mayReach: () => false });
afterAll(() => api.crm.close());

/** Ids that exist, so that requests come past the first check. */
async function knownIds(): Promise<(number | string)[]> {
  const ids: (number | string)[] = [];
  for (const { method, path } of ROUTES) {
    if (method !== 'GET' || path.includes('{') || !path.startsWith('/api/v4/')) continue;
    const { text } = await api.get(`${path}?limit=3`);
    for (const [, id] of text.matchAll(/"id":(\d+)/g)) ids.push(Number(id));
    for (const [, id] of text.matchAll(/"(?:uid|uuid|id)":"([\w-]+)"/g)) ids.push(String(id));
  }
  return [...new Set([...ids, 'leads', 'contacts', 'catalogs', 'forms'])];
}

/** What is wrong with the answer, if anything. */
async function complaint({ method, path, headers, body }: Hostile): Promise<string | undefined> {
  const answer = await api.call(method, path, body, headers);
  // A request may have asked for faults, which would then answer all later ones.
  if (path.startsWith('/__kit/api/faults'))
    await api.call('PUT', '/__kit/api/faults', '{"faults":[],"rate_limit":false}');
  const { status, type, text } = answer;
  if (status === 501) return text.includes('is not simulated') ? undefined : text;
  if (status >= 500 || status < 200) return text;
  if (status < 400 || text === '') return undefined;
  const isPage = type?.startsWith('text/html') && /^\/(ajax|private)\//.test(path);
  return isPage || type?.includes('json') ? undefined : `${type}: ${text}`;
}

describe('bad input', () => {
  it(`never breaks the CRM: ${REQUESTS} random requests`, async () => {
    const next = hostileRequests(ROUTES, await knownIds(), SEED);
    const found: string[] = [];
    for (let count = 0; count < REQUESTS; count += 1) {
      const request = next();
      const wrong = await complaint(request).catch((error: unknown) => `rejected: ${error}`);
      if (wrong !== undefined)
        found.push(
          `${request.method} ${request.path.slice(0, 200)} ${request.body?.slice(0, 300)}\n  ${wrong.slice(0, 300)}`,
        );
    }
    expect(found).toEqual([]);
    expect((await api.get('/api/v4/account')).status).toBe(200);
    // A busy machine takes its time; how long it takes is not what is asked.
  }, 300_000);
});
