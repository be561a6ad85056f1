import { KitError } from '@kommo-widget/manifest';
import { empty } from './empty.ts';
import type { Scenario } from './scenario.ts';
import { smallSalesTeam } from './small-sales-team/index.ts';

const ALL: readonly Scenario[] = [smallSalesTeam, empty];

export const DEFAULT_SCENARIO = 'small-sales-team';

/** The built-in scenarios, the default one first. */
export const SCENARIOS: readonly { readonly name: string; readonly title: string }[] = ALL.map(
  ({ name, title }) => ({
    name,
    title,
  }),
);

/** @throws KitError `unknown-scenario`. */
export function scenarioNamed(name: string): Scenario {
  const found = ALL.find((scenario) => scenario.name === name);
  if (found) return found;
  throw new KitError('unknown-scenario', `There is no scenario "${name}"`, {
    hint: `Choose one of: ${SCENARIOS.map((scenario) => scenario.name).join(', ')}.`,
  });
}
