import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const Database = createRequire(import.meta.url)('libsql');
const BIN = fileURLToPath(new URL('../../bin/kommo-widget.js', import.meta.url));
/** Leads of one request: all of them are kept, or none. */
const BATCH = 3;
/** Writers at the same time. */
const WRITERS = 4;

/**
 * Kills a CRM in the middle of its writes, again and again on the same file, and looks at the file each time.
 *
 * @param {string} file
 * @param {number} rounds
 * @param {(round: number) => { answers: number, ms: number }} end when a round ends: so many milliseconds after so many
 *   answers, while the other writers wait for theirs
 * @returns {Promise<{ rounds: number, acknowledged: number, unanswered: number }>}
 * @throws Error when an acknowledged write is lost, a request is kept by half, or the file is damaged
 */
export async function killRounds(file, rounds, end) {
  const acknowledged = new Set();
  let sent = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { child, url, token } = await start(file);
    const gone = new Promise((resolve) => child.on('exit', resolve));
    const { answers, ms } = end(round);
    let answered = 0;
    let isOver = false;
    const kill = () => {
      isOver = true;
      child.kill('SIGKILL');
    };
    const write = async (writer) => {
      for (let number = 0; !isOver; number += 1) {
        const name = `r${round} w${writer} n${number}`;
        sent += 1;
        if (!(await isKept(url, token, name))) continue;
        acknowledged.add(name);
        answered += 1;
        if (answered === answers) setTimeout(kill, ms);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    await gone;
    check(file, acknowledged, round);
  }
  return { rounds, acknowledged: acknowledged.size, unanswered: sent - acknowledged.size };
}

/** Starts the CRM alone and reads the line that says where it is. */
function start(file) {
  const args = [BIN, 'crm', '--port', '0', '--json', '--scenario', 'empty', '--db', file];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let text = '';
    child.on('exit', (code) => reject(new Error(`the CRM ended by itself with ${code}`)));
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve({ child, ...JSON.parse(text) });
    });
  });
}

/** Whether a write was acknowledged before the end came. */
async function isKept(url, token, name) {
  try {
    const reply = await fetch(`${url}/api/v4/leads`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: BATCH }, () => ({ name, _embedded: { tags: [{ name }] } }))),
    });
    await reply.text();
    return reply.status === 200;
  } catch {
    return false;
  }
}

function check(file, acknowledged, round) {
  if (!existsSync(file)) throw new Error(`round ${round}: the file is gone`);
  const db = new Database(file);
  const [{ integrity_check: health }] = db.prepare('PRAGMA integrity_check').all();
  const kept = new Map(
    db
      .prepare('SELECT name, count(*) AS many FROM lead GROUP BY name')
      .all()
      .map((row) => [row.name, row.many]),
  );
  const [broken] = db.prepare('PRAGMA foreign_key_check').all();
  // The driver closes a connection only when its statements are collected; the next round needs the file before.
  db.exec('PRAGMA journal_mode = DELETE; SELECT count(*) FROM sqlite_master;');
  db.close();
  if (health !== 'ok') throw new Error(`round ${round}: the file is damaged: ${health}`);
  if (broken) throw new Error(`round ${round}: a row refers to nothing: ${JSON.stringify(broken)}`);
  for (const name of acknowledged) if (!kept.has(name)) throw new Error(`round ${round}: ${name} was lost`);
  for (const [name, many] of kept)
    if (many !== BATCH) throw new Error(`round ${round}: ${name} is kept by half`);
}
