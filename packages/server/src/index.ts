export { type CrmServerOptions, type RunningCrm, startCrmServer } from './crm-server.ts';
export { isLoopback } from './guard/names.ts';
export type { OutsideCall, RequestRecord } from './http/records.ts';
export { DEFAULT_PORT, type RunningServer, type ServerOptions, type WidgetSource } from './options.ts';
export { startServer } from './start.ts';
export { watchWidget } from './widgets/watch.ts';
