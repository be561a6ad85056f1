export { type Crm, type CrmOptions, createCrm } from '@kommo-widget/crm';
export { findBrowser } from './browser/find-browser.ts';
export { getBrowser } from './browser/get-browser.ts';
export { browserCache, type LaunchOptions, launchOptions } from './browser/launch-options.ts';
export { collectReports } from './stage/collect-reports.ts';
export { waitForWidgets } from './stage/wait-for-widgets.ts';
