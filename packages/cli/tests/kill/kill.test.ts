import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCrm } from '@kommo-widget/crm';
import { expect, it } from 'vitest';
import { emptyFolder } from '../support/fake-io.ts';
import { killRounds } from './rounds.mjs';

// Eight processes are started and killed: that takes some seconds. `node bench/kill.mjs` does it two hundred times.
it('loses no acknowledged write when it is killed', async () => {
  const file = join(emptyFolder(), 'kept.db');
  const { rounds, acknowledged } = await killRounds(file, 8, (round) => ({ answers: 1 + round, ms: round }));
  expect(rounds).toBe(8);
  expect(acknowledged).toBeGreaterThan(8);
}, 60_000);

it('tells a second process that the file is in use', () => {
  const file = join(emptyFolder(), 'held.db');
  const bin = fileURLToPath(new URL('../../bin/kommo-widget.js', import.meta.url));
  const first = createCrm({ db: file, scenario: 'empty' });
  const second = spawnSync(process.execPath, [bin, 'crm', '--port', '0', '--db', file], { encoding: 'utf8' });
  first.close();
  expect(second.status).toBe(2);
  expect(second.stderr).toMatch(
    /^error\[db-locked\] .*held\.db is in use by another process\n {2}help: Stop the other kit/,
  );
});
