import { type CrmOptions, SCENARIOS } from '@kommo-widget/crm';
import type { DataState } from './kit.ts';

/** Which data a CRM with these options starts with. */
export const startingData = ({
  scenario,
  seed,
}: Pick<CrmOptions, 'scenario' | 'seed'>): Pick<DataState, 'scenario' | 'seed' | 'scenarios'> => ({
  scenario: scenario ?? SCENARIOS[0]?.name ?? '',
  seed: seed ?? 1,
  scenarios: SCENARIOS,
});
