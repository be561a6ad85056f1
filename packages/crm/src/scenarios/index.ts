import { empty } from './empty.ts';
import { large } from './large/index.ts';
import { multiPipeline } from './multi-pipeline.ts';
import { retailCatalog } from './retail-catalog.ts';
import type { BuiltInScenario } from './scenario.ts';
import { smallSalesTeam } from './small-sales-team/index.ts';
import { telephony } from './telephony.ts';

/** The built-in scenarios, the default one first. */
export const BUILT_IN: readonly BuiltInScenario[] = [
  smallSalesTeam,
  telephony,
  retailCatalog,
  multiPipeline,
  large,
  empty,
];

/** Their names and titles. */
export const SCENARIOS: readonly { readonly name: string; readonly title: string }[] = BUILT_IN.map(
  ({ name, title }) => ({ name, title }),
);
