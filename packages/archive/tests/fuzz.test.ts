import { expect, it } from 'vitest';
import { checkName } from '../src/names/check-name.ts';
import { ARCHIVE_PROBLEMS, LIMITS, nodeCodec, openZip } from '../src/node.ts';
import { BASE_WIDGET, HOSTILE_ARCHIVES, honestZip64, mutate, random, zipOf } from '../src/testing.ts';

const MUTANTS = 10_000;
const TIME_BOX = 60_000;
const SMALL = 4_000;

const valid = [
  zipOf(BASE_WIDGET),
  zipOf(BASE_WIDGET.map((entry) => ({ ...entry, method: 0 }))),
  honestZip64(),
];
const seeds = [
  ...valid,
  ...HOSTILE_ARCHIVES.map(({ make }) => make()).filter(({ length }) => length < SMALL),
];

/** Opens one mutant and answers what is wrong with the answer, if anything. */
async function verdict(mutant: Uint8Array): Promise<string | undefined> {
  const start = performance.now();
  const widget = await openZip(mutant, { codec: nodeCodec }).catch((error: unknown) => String(error));
  if (typeof widget === 'string') return `throws ${widget}`;
  if (performance.now() - start > 2_000) return 'takes too long';
  const code = widget.problems.find((problem) => !Object.hasOwn(ARCHIVE_PROBLEMS, problem.code))?.code;
  if (code !== undefined) return `has the unknown code ${code}`;
  const path = widget.files.find((file) => checkName(file.path).path !== file.path)?.path;
  if (path !== undefined) return `lets ${JSON.stringify(path)} through`;
  if (widget.files.length > LIMITS.entries) return 'has too many files';
  const total = widget.files.reduce((sum, file) => sum + file.bytes().length, 0);
  if (total > LIMITS.totalBytes) return 'has too much content';
  if (widget.files.length === 0 && widget.problems.length === 0) return 'has neither files nor problems';
  return undefined;
}

it(`opens ${MUTANTS} damaged archives without a crash, a hang or an unsafe path`, {
  timeout: 90_000,
}, async () => {
  const start = performance.now();
  const failures: string[] = [];
  for (let seed = 0; seed < MUTANTS && performance.now() - start < TIME_BOX; seed++) {
    const next = random(seed);
    const origin = seeds[Math.floor(next() * seeds.length)] ?? new Uint8Array();
    const problem = await verdict(mutate(origin, next));
    if (problem !== undefined) failures.push(`seed ${seed}: ${problem}`);
  }
  expect(failures).toEqual([]);
});

it('never takes a damaged manifest for a whole one', async () => {
  const whole = BASE_WIDGET.find(({ name }) => name === 'manifest.json')?.content;
  const [origin = new Uint8Array()] = valid;
  const silent: number[] = [];
  for (let seed = 0; seed < 3_000; seed++) {
    const widget = await openZip(mutate(origin, random(seed)), { codec: nodeCodec });
    const manifest = widget.get('manifest.json');
    if (widget.problems.length === 0 && manifest !== undefined && manifest.text() !== whole)
      silent.push(seed);
  }
  expect(silent).toEqual([]);
});
