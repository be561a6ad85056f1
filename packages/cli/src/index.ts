export { EXIT, type ExitCode } from './exit.ts';
export type { Io } from './io.ts';
export type { KitConfig } from './project/config.ts';
export { runCli } from './run.ts';
