import type { WidgetFiles } from '@kommo-widget/archive';
import type { Finding } from '../model/finding.ts';

/** What was found in one widget. */
export interface Result {
  /** As the user gave it: a folder, an archive, or `-` for the standard input. */
  readonly path: string;
  /** For code frames; without them a report has none. */
  readonly files?: WidgetFiles;
  readonly findings: readonly Finding[];
}

export interface ReportOptions {
  /** Colours for a terminal, in the formats that have them. */
  readonly colour?: boolean;
}

/** Turns results into a whole document. */
export type Reporter = (results: readonly Result[], options?: ReportOptions) => string;

/** Whether the files of a result are inside of something, so that no editor can open them by path and line. */
export const isArchive = (path: string): boolean => path === '-' || /\.(?:zip|xpi|jar)$/i.test(path);

/** The file that a person can open: the one in the folder, or the archive itself. */
export function openablePath({ path }: Result, { file }: Finding): string {
  const base = path.replaceAll('\\', '/').replace(/\/+$/, '');
  if (file === null || isArchive(path)) return path === '-' ? 'stdin' : base;
  return base === '' || base === '.' ? file : `${base}/${file}`;
}

/** `manifest.json:3:5`, as far as it is known. */
export function placeOf({ file, line, column }: Finding): string {
  if (file === null) return '';
  return line === null ? file : `${file}:${line}:${column ?? 1}`;
}
