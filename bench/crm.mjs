// The mock CRM beside json-server and Prism, its big account, and how its costs grow.
//
//   node bench/crm.mjs [--part peers|large|growth] [--count 2000]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './lib/load.mjs';
import { installPeers, startJsonServer, startPrism } from './lib/mock-peers.mjs';
import { median } from './lib/numbers.mjs';
import { KIT, startServer } from './lib/processes.mjs';
import { throughput } from './lib/throughput.mjs';

const { values: options } = parseArgs({
  options: { part: { type: 'string' }, count: { type: 'string', default: '2000' } },
});
const COUNT = Number(options.count);
const folder = mkdtempSync(join(tmpdir(), 'kit-bench-crm-'));

/** Starts the CRM alone; `ready` are milliseconds from the start of the process. */
async function startCrm(...args) {
  const started = performance.now();
  const command = [...KIT, 'crm', '--port', '0', '--json', ...args];
  const { match, stop, pid } = await startServer(command, /^(\{.*\})\n/);
  const { url, token } = JSON.parse(match[1]);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ask = async (path, init = {}) => (await fetch(url + path, { ...init, headers })).json();
  const memory = () => Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024);
  return { url, headers, ask, stop, memory, ready: performance.now() - started };
}

const lead = (number) => ({ name: `Lead ${number}`, price: number * 10 });
const row = (name, ...cells) => console.log(`| ${name} | ${cells.join(' | ')} |`);
const ms = (value) => value.toFixed(2);

/** A scenario file with so many leads. */
function scenarioOf(count) {
  const file = join(folder, `leads-${count}.json`);
  writeFileSync(file, JSON.stringify({ leads: Array.from({ length: count }, (_, number) => lead(number)) }));
  return file;
}

async function peers() {
  const installed = installPeers();
  const crm = await startCrm('--scenario', scenarioOf(1_000));
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => crm.ask(`/api/v4/leads?limit=250&page=${page}`)),
  );
  const leads = pages.flatMap((page) => page._embedded.leads);
  const jsonServer = await startJsonServer(installed.folder, leads);
  const prism = await startPrism(installed.folder, await crm.ask('/api/v4/leads?limit=50'));
  const json = { 'content-type': 'application/json' };
  const servers = {
    'kommo-widget crm': {
      base: crm.url,
      get: (page) => ({ path: `/api/v4/leads?limit=50&page=${page}`, headers: crm.headers }),
      post: (number) => ({
        method: 'POST',
        path: '/api/v4/leads',
        headers: crm.headers,
        body: JSON.stringify([lead(number)]),
      }),
    },
    'json-server 1 β': {
      base: jsonServer.base,
      get: (page) => ({ path: `/leads?_page=${page}&_per_page=50` }),
      post: (number) => ({
        method: 'POST',
        path: '/leads',
        headers: json,
        body: JSON.stringify(lead(number)),
      }),
    },
    'Prism 5': {
      base: prism.base,
      get: () => ({ path: '/leads' }),
      post: (number) => ({
        method: 'POST',
        path: '/leads',
        headers: json,
        body: JSON.stringify([lead(number)]),
      }),
    },
  };
  const kinds = {
    'GET, the same page':
      ({ get }) =>
      () =>
        get(1),
    'GET, another page each time':
      ({ get }) =>
      (number) =>
        get(1 + (number % 20)),
    POST: ({ post }) => post,
    // Every write makes what was kept for reading worthless.
    'POST and GET in turn':
      ({ get, post }) =>
      (number) =>
        number % 2 === 0 ? post(number) : get(1 + (number % 20)),
  };
  console.log(
    '\n| 1,000 leads, a page of 50 | server | p50 ms | p99 ms | requests/s | with 8 connections | KB |\n|---|---|---|---|---|---|---|',
  );
  for (const [kind, callsOf] of Object.entries(kinds)) {
    for (const [name, server] of Object.entries(servers)) {
      const calls = callsOf(server);
      const count = kind.includes('POST') ? COUNT / 4 : COUNT;
      await load(server.base, calls, { count: Math.min(200, count) });
      const one = await load(server.base, calls, { count });
      const some = Array.from({ length: 20 }, (_, number) => calls(number));
      const perSecond = (connections) => throughput(installed.folder, server.base, some, { connections });
      row(
        kind,
        name,
        ms(one.p50),
        ms(one.p99),
        Math.round(await perSecond(1)),
        Math.round(await perSecond(8)),
        (one.bytes / 1024).toFixed(1),
      );
    }
  }
  await Promise.all([crm.stop(), jsonServer.stop(), prism.stop()]);
  installed.remove();
  const again = await startCrm('--scenario', scenarioOf(1_000));
  const resets = [];
  for (let round = 0; round < 15; round += 1) {
    await again.ask('/api/v4/leads', { method: 'POST', body: JSON.stringify([lead(round)]) });
    const started = performance.now();
    await again.ask('/__kit/api/reset', { method: 'POST', body: '{}' });
    resets.push(performance.now() - started);
  }
  console.log(`\nReset of 1,000 leads: ${ms(median(resets))} ms`);
  await again.stop();
}

async function large() {
  const starts = [];
  for (let round = 0; round < 2; round += 1) {
    const once = await startCrm('--scenario', 'large');
    starts.push(once.ready);
    await once.stop();
  }
  const crm = await startCrm('--scenario', 'large');
  starts.push(crm.ready);
  const before = crm.memory();
  const fields = (await crm.ask('/api/v4/leads/custom_fields'))._embedded.custom_fields;
  const field = (code) => fields.find((one) => one.code === code);
  const [pipeline] = (await crm.ask('/api/v4/leads/pipelines'))._embedded.pipelines;
  const stages = pipeline._embedded.statuses.slice(1);
  const users = (await crm.ask('/api/v4/users'))._embedded.users;
  const now = Math.floor(Date.now() / 1000);
  const day = (days) => now - days * 86_400;
  const modes = field('MODE').enums;
  const queries = {
    'no filter': (n) => `page=${n + 1}`,
    'page 1,500 and on': (n) => `page=${1_500 + n}`,
    stage: (n) =>
      `filter[statuses][0][pipeline_id]=${pipeline.id}&filter[statuses][0][status_id]=${stages[n % stages.length].id}&page=${1 + (n >> 3)}`,
    responsible: (n) => `filter[responsible_user_id]=${users[n % users.length].id}&page=${1 + (n >> 3)}`,
    'created within 30 days': (n) =>
      `filter[created_at][from]=${day(30 + n)}&filter[created_at][to]=${day(n)}`,
    'custom field, a frequent option': (n) =>
      `filter[custom_fields_values][${field('MODE').id}][]=${modes[n % modes.length].id}&page=${1 + (n >> 2)}`,
    'custom field, one lead': (n) =>
      `filter[custom_fields_values][${field('ORDER_NUMBER').id}][]=MF-${100_000 + n * 400}`,
    'query, a frequent word': (n) =>
      `query=${['textiles', 'genoa', 'sea', 'toys'][n % 4]}&page=${1 + (n >> 2)}`,
    'query, one lead': (n) => `query=mf-${100_000 + n * 400}`,
    'with contacts, loss_reason, source': (n) => `with=contacts,loss_reason,source&page=${n + 1}`,
  };
  console.log('\n| large: list of 50, never the same request twice | p50 ms | p99 ms |\n|---|---|---|');
  for (const [name, query] of Object.entries(queries)) {
    const call = (n) => ({ path: encodeURI(`/api/v4/leads?${query(n)}`), headers: crm.headers });
    await load(crm.url, (n) => call(n + 200), { count: 20, expect: [200, 204] });
    const { p50, p99 } = await load(crm.url, call, { count: 150, expect: [200, 204] });
    row(name, ms(p50), ms(p99));
  }
  console.log(
    `\nlarge is ready ${Math.round(median(starts))} ms after the start of the process; memory ${before} MB, after the lists ${crm.memory()} MB`,
  );
  await crm.stop();
}

async function growth() {
  const crm = await startCrm('--scenario', 'empty');
  const [pipeline] = (await crm.ask('/api/v4/leads/pipelines'))._embedded.pipelines;
  const stage = pipeline._embedded.statuses[1].id;
  const calls = {
    list: (n) => ({ path: `/api/v4/leads?limit=50&page=${1 + (n % 20)}&n=${n}` }),
    'by stage': (n) => ({
      path: encodeURI(
        `/api/v4/leads?limit=50&filter[statuses][0][pipeline_id]=${pipeline.id}&filter[statuses][0][status_id]=${stage}&page=${1 + (n % 20)}&n=${n}`,
      ),
    }),
    'with contacts': (n) => ({ path: `/api/v4/leads?limit=50&with=contacts&page=${1 + (n % 20)}&n=${n}` }),
    'POST of one': (n) => ({ method: 'POST', path: '/api/v4/leads', body: JSON.stringify([lead(n)]) }),
  };
  console.log('\n| p50 ms with so many leads | 1,000 | 10,000 | 100,000 |\n|---|---|---|---|');
  const found = new Map(Object.keys(calls).map((name) => [name, []]));
  let count = 0;
  for (const size of [1_000, 10_000, 100_000]) {
    for (; count < size; count += 250) {
      const body = JSON.stringify(Array.from({ length: 250 }, (_, at) => lead(count + at)));
      await crm.ask('/api/v4/leads', { method: 'POST', body });
    }
    for (const [name, call] of Object.entries(calls)) {
      const { p50 } = await load(crm.url, (n) => ({ ...call(n), headers: crm.headers }), { count: 200 });
      found.get(name).push(ms(p50));
    }
  }
  for (const [name, times] of found) row(name, ...times);
  await crm.stop();
}

const parts = { peers, large, growth };
for (const [name, part] of Object.entries(parts))
  if (options.part === undefined || options.part === name) await part();
rmSync(folder, { recursive: true, force: true });
