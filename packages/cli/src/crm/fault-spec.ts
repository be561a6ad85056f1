import type { FaultRule } from '@kommo-widget/crm';
import { InvalidArgumentError } from 'commander';

const EXAMPLE = 'For example: "GET /api/v4/leads* 429 retry_after=2 times=3".';

/** A word with a number: what it may be, and which member of the rule it fills. */
const NUMBERS: Readonly<
  Record<string, { readonly from: number; readonly to: number; readonly whole: boolean }>
> = {
  delay: { from: 0, to: 600_000, whole: true },
  skew: { from: -1e9, to: 1e9, whole: true },
  times: { from: 1, to: 1e9, whole: true },
  probability: { from: 0, to: 1, whole: false },
  retry_after: { from: 0, to: 86_400, whole: true },
};

/**
 * Reads `[METHOD] path what…`: a status, `html`, `drop`, `delay=<ms>`, `skew=<seconds>`, and with them `times`,
 * `probability`, `retry_after` and `after`.
 */
export function faultSpec(spec: string): FaultRule {
  const words = spec.trim().split(/\s+/);
  const method =
    /^([A-Za-z]+|\*)$/.test(words[0] ?? '') && /^[/*]/.test(words[1] ?? '') ? words.shift() : undefined;
  const path = words.shift() ?? '';
  if (!/^[/*]/.test(path)) throw wrong(`"${path}" is no path: it starts with / or *.`);
  const rule: Record<string, unknown> = Object.assign({}, ...words.map(wordOf));
  if (words.length === 0) throw wrong('it does not say what goes wrong.');
  return { path, ...(method === undefined ? {} : { method }), ...rule };
}

/** For `--fault`, which may be given several times. */
export const faultSpecs = (spec: string, before: readonly FaultRule[] | undefined): readonly FaultRule[] => [
  ...(before ?? []),
  faultSpec(spec),
];

function wordOf(word: string): Readonly<Record<string, unknown>> {
  if (/^[45]\d\d$/.test(word)) return { status: Number(word) };
  if (word === 'html' || word === 'drop') return { kind: word };
  if (word === 'after') return { after: true };
  const [, name = '', value = ''] = /^(\w+)=(.+)$/.exec(word) ?? [];
  const range = NUMBERS[name];
  const number = Number(value);
  if (!range) throw wrong(`it does not know the word "${word}".`);
  if (!(number >= range.from && number <= range.to) || (range.whole && !Number.isInteger(number))) {
    throw wrong(`${name} is a ${range.whole ? 'whole ' : ''}number from ${range.from} to ${range.to}.`);
  }
  return { [name]: number };
}

const wrong = (reason: string): InvalidArgumentError =>
  new InvalidArgumentError(`In a fault, ${reason} ${EXAMPLE}`);
