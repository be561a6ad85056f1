import type { ArchiveProblem, WidgetFile, WidgetFiles } from '../widget-files.ts';

/** Puts files and problems into the one shape; a path that occurs twice stands for its last file. */
export function widgetFileSet(
  kind: WidgetFiles['kind'],
  name: string,
  files: Iterable<WidgetFile>,
  problems: readonly ArchiveProblem[],
  ignored?: readonly string[],
): WidgetFiles {
  const byPath = new Map<string, WidgetFile>();
  for (const file of files) byPath.set(file.path, file);
  const sorted = [...byPath.values()].sort((a, b) => compareCodeUnits(a.path, b.path));
  const set: WidgetFiles = { kind, name, files: sorted, problems, get: (path) => byPath.get(path) };
  return ignored === undefined ? set : { ...set, ignored: [...ignored].sort(compareCodeUnits) };
}

/** The order of files everywhere in the kit: by UTF-16 code unit, the same on every machine and in every language. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
