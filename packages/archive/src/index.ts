export type { ArchiveProblem, WidgetFile, WidgetFiles } from './widget-files.ts';
