import type { Crm } from '@kommo-widget/crm';
import type { DataState } from './kit.ts';

/** Follows which scenario the CRM holds. The CRM itself tells the pages when that changes. */
export function createDataState(
  crm: Crm,
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
    },
  };
}
