import { expect, it } from 'vitest';
import { type Client, open } from '../../tests/support.ts';
import type { CrmOptions } from '../crm.ts';
import { pullStructure } from './pull.ts';
import type { Ask } from './source.ts';

const asking =
  (api: Client): Ask =>
  async (path) => {
    const headers = { authorization: `Bearer ${api.crm.credentials.token}` };
    const reply = await api.crm.fetch(new Request(`https://demo.kommo.com${path}`, { headers }));
    return { status: reply.status, headers: Object.fromEntries(reply.headers), text: await reply.text() };
  };

const pull = async (options: CrmOptions) => {
  const waits: number[] = [];
  const api = open(options);
  const pulled = await pullStructure({
    ask: asking(api),
    wait: async (seconds) => {
      waits.push(seconds);
    },
  });
  return { api, waits, ...pulled };
};

const STRUCTURE = [
  'leads/pipelines',
  'leads/custom_fields?limit=250',
  'contacts/custom_fields',
  'leads/custom_fields/groups',
  'users?with=role,group,phone_number',
  'roles',
  'leads/loss_reasons',
  'leads/tags?limit=250',
  'catalogs',
  'sources',
  'account?with=task_types,users_groups',
];

const shown = async (api: Client): Promise<unknown> =>
  Promise.all(
    STRUCTURE.map(async (path) =>
      (await api.get(`/api/v4/${path}`)).text
        // Made anew for each account, or of the moment.
        .replace(/"(created_at|updated_at|client_id|uuid|amojo_id)":("[^"]*"|\d+|null)/g, '"$1":0'),
    ),
  );

it.each(['multi-pipeline', 'retail-catalog', 'telephony', 'small-sales-team', 'empty'])(
  'an account made of what was pulled from %s has the same structure, with the same ids, and no card',
  async (scenario) => {
    const { api, scenario: pulled, leftOut } = await pull({ scenario });
    const copy = open({ scenario: JSON.parse(JSON.stringify(pulled)) });
    expect(await shown(copy)).toEqual(await shown(api));
    expect(leftOut).toEqual([]);
    for (const cards of [
      'leads',
      'contacts',
      'companies',
      'customers',
      'tasks',
      'events',
      'leads/unsorted',
    ]) {
      expect((await copy.get(`/api/v4/${cards}`)).status).toBe(204);
    }
    expect(JSON.stringify(pulled)).not.toContain(api.crm.credentials.token);
  },
);

it('goes from page to page', async () => {
  const tags = Array.from({ length: 600 }, (_, index) => `tag ${index}`);
  const { scenario } = await pull({ scenario: { tags: { leads: tags } } });
  expect(scenario.tags?.leads).toHaveLength(600);
});

it('waits as long as it is told and asks again; without a word a second', async () => {
  const { waits, scenario } = await pull({
    faults: [
      { path: '/api/v4/account', status: 429, retry_after: 7, times: 2 },
      { path: '/api/v4/roles', status: 502, times: 1 },
    ],
  });
  expect(waits).toEqual([7, 7, 1]);
  expect(scenario.pipelines).toHaveLength(1);
});

it('holds to the limit of requests', async () => {
  const api = open({ rateLimit: true });
  let waited = 0;
  await pullStructure({
    ask: asking(api),
    wait: async () => {
      waited += 1;
      await api.crm.clock.set(api.crm.clock.now() + 1_000);
    },
  });
  expect(waited).toBeGreaterThan(1);
});

it('leaves out what the token may not see, and says so', async () => {
  const { scenario, leftOut } = await pull({
    scenario: 'multi-pipeline',
    faults: [
      { path: '/api/v4/roles*', status: 403 },
      { path: '/api/v4/customers/*', status: 402 },
    ],
  });
  expect(scenario.roles).toEqual([]);
  expect(scenario.pipelines).toHaveLength(5);
  expect(leftOut[0]).toMatch(/does not let the token read this: 403 for \/api\/v4\/roles/);
  expect(leftOut).toHaveLength(4);
});

it.each([
  [{ status: 401 }, /does not take the token: 401/],
  [{ status: 402 }, /is not paid for: 402/],
  [{ status: 403 }, /does not let the token read this: 403/],
  [{ status: 404 }, /does not know this path: 404/],
  [{ status: 429 }, /too many requests: 429/],
  [{ status: 429, retry_after: 9_999 }, /too many requests: 429/],
  [{ status: 503, retry_after: 0 }, /fault of its own: 503/],
  [{ kind: 'html', status: 403 }, /does not let the token read this: 403/],
] as const)('tells in words what is wrong: %j', async (fault, words) => {
  await expect(pull({ faults: [{ path: '/api/*', ...fault }] })).rejects.toThrow(words);
});

it.each([
  ['<html>Sign in</html>', /a web page in place of JSON/],
  ['[]', /something in place of JSON/],
])('knows what is no account by its answer %s', async (text, words) => {
  const ask: Ask = async () => ({ status: 200, headers: {}, text });
  await expect(pullStructure({ ask, wait: async () => {} })).rejects.toThrow(words);
});
