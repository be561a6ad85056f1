// Kills the CRM in the middle of writes and looks at its file each time: no acknowledged write may be lost.
//
//   node bench/kill.mjs [--rounds 200] [--seed 1]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRounds } from '../packages/cli/tests/kill/rounds.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
/** Any moment of the work, the same for the same seed. */
const end = (round) => {
  const mixed = ((round + 1) * 7919 + Number(values.seed) * 104_729) % 10_007;
  return { answers: 1 + (mixed % 60), ms: mixed % 7 };
};

const folder = mkdtempSync(join(tmpdir(), 'kit-kill-'));
const started = performance.now();
const { rounds, acknowledged, unanswered } = await killRounds(
  join(folder, 'kept.db'),
  Number(values.rounds),
  end,
);
rmSync(folder, { recursive: true, force: true });
console.log(
  `${rounds} kills, ${acknowledged} acknowledged requests of three leads, none lost; ${unanswered} had no answer; ` +
    `${Math.round((performance.now() - started) / 1000)} s`,
);
