export { createCrm } from './create-crm.ts';
export type * from './crm.ts';
export { type CrmExport, exportText } from './data/export.ts';
export type { Fault, FaultKind, FaultRule } from './faults/fault.ts';
export { SCENARIOS } from './scenarios/index.ts';
export { loadScenario, loadScenarios } from './scenarios/load.ts';
export { defineScenario, type Scenario, type ScenarioData } from './scenarios/scenario.ts';
export type { ScenarioOption } from './scenarios/start.ts';
