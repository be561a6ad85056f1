import { Random } from '../scenarios/random.ts';
import type { Fault, FaultRule } from './fault.ts';

/** What was decided for one request. */
export interface Strike {
  /** Milliseconds to wait. */
  readonly delay: number;
  /** Seconds that the CRM's clock is off. */
  readonly skew: number;
  /** The fault that answers in place of the CRM. */
  readonly answer: Fault | undefined;
}

interface Rule {
  readonly fault: Fault;
  readonly pattern: RegExp;
  readonly random: Random;
  readonly isOfScenario: boolean;
  hits: number;
}

/** The faults of a CRM, in the order in which they were added. */
export class Faults {
  readonly #seed: () => number;
  #rules: Rule[] = [];
  #count = 0;

  /** @param seed of the account, at the moment when a fault is added. */
  constructor(seed: () => number) {
    this.#seed = seed;
  }

  list(): readonly Fault[] {
    return this.#rules.map(({ fault, hits }) => ({ ...fault, hits }));
  }

  add(rule: FaultRule): Fault {
    return this.#add(rule, false);
  }

  /** Says whether it was there. */
  remove(id: number): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter(({ fault }) => fault.id !== id);
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
  }

  /** The faults of a scenario take the place of those of the one before; those that were added by hand stay. */
  ofScenario(rules: readonly FaultRule[]): void {
    this.#rules = this.#rules.filter(({ isOfScenario }) => !isOfScenario);
    for (const rule of rules) this.#add(rule, true);
  }

  /** Decides about one request, and counts. Nothing when no fault strikes it. */
  strike(method: string, path: string, search: string): Strike | undefined {
    const struck = this.#rules.filter((rule) => strikes(rule, method, path, search));
    if (struck.length === 0) return undefined;
    for (const rule of struck) {
      rule.hits += 1;
      if (rule.hits === rule.fault.times) this.remove(rule.fault.id);
    }
    const faults = struck.map(({ fault }) => fault);
    return {
      delay: sum(faults.map(({ delay }) => delay)),
      skew: sum(faults.map(({ skew }) => skew)),
      answer: faults.find(({ kind }) => kind !== 'delay' && kind !== 'skew'),
    };
  }

  #add(given: FaultRule, isOfScenario: boolean): Fault {
    const rule = withoutNulls(given);
    this.#count += 1;
    const fault: Fault = {
      ...rule,
      id: this.#count,
      method: (rule.method ?? '*').toUpperCase(),
      kind: rule.kind ?? kindOf(rule),
      hits: 0,
    };
    this.#rules.push({
      fault,
      pattern: patternOf(rule.path),
      random: new Random(this.#seed() * 1_000 + this.#count),
      isOfScenario,
      hits: 0,
    });
    return fault;
  }
}

/** JSON may hold null for what is left out. */
const withoutNulls = (rule: FaultRule): FaultRule =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== null)) as unknown as FaultRule;

const kindOf = ({ status, skew }: FaultRule): Fault['kind'] =>
  status !== undefined ? 'status' : skew === undefined ? 'delay' : 'skew';

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);

function strikes({ fault, pattern, random }: Rule, method: string, path: string, search: string): boolean {
  if (fault.method !== '*' && fault.method !== method) return false;
  if (!pattern.test(fault.path.includes('?') ? path + search : path)) return false;
  // Every request that fits draws a number, so that the same requests are struck for the same seed.
  return fault.probability === undefined || random.chance(fault.probability);
}
