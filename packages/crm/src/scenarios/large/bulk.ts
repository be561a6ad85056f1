import type { Unit } from '../../core/unit.ts';
import type { Random } from '../random.ts';
import type { Scenario } from '../scenario.ts';

/** A scenario with more rows than can be added one by one: they are written by SQL after everything else. */
export interface BulkyScenario extends Scenario {
  readonly bulk: (unit: Unit, random: Random) => void;
}

export const isBulky = (scenario: Scenario): scenario is BulkyScenario => 'bulk' in scenario;
