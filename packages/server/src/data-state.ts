import type { Crm } from '@kommo-widget/crm';
import type { DataState } from './kit.ts';
import type { Pushes } from './pushes.ts';

/** Follows which scenario the CRM holds, and tells the pages when that changes. */
export function createDataState(
  crm: Crm,
  pushes: Pushes,
  start: Pick<DataState, 'scenario' | 'seed' | 'scenarios'>,
): DataState {
  let { scenario, seed } = start;
  return {
    scenarios: start.scenarios,
    get scenario() {
      return scenario;
    },
    get seed() {
      return seed;
    },
    reset(nextScenario = scenario, nextSeed = seed) {
      crm.reset(nextScenario, nextSeed);
      scenario = nextScenario;
      seed = nextSeed;
      pushes.send({ type: 'reset' });
    },
  };
}
