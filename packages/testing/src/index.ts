export { type Crm, type CrmOptions, createCrm } from '@kommo-widget/crm';
export { findBrowser } from './browser/find-browser.ts';
export { getBrowser } from './browser/get-browser.ts';
export { browserCache, type LaunchOptions, launchOptions } from './browser/launch-options.ts';
export { htmlReport } from './runner/html/page.ts';
export { failuresOf, junitReport } from './runner/junit.ts';
export type {
  CallbackRecord,
  RunReport,
  SurfaceProblem,
  SurfaceReport,
  WidgetReport,
} from './runner/report.ts';
export { type RunOptions, type RunWidget, runWidgets } from './runner/run-widgets.ts';
export { collectReports } from './stage/collect-reports.ts';
export { waitForWidgets } from './stage/wait-for-widgets.ts';
