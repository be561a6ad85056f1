import { compareCodeUnits, widgetFileSet } from '../files/widget-file-set.ts';
import { IGNORE_FILE, ignoreRules } from '../ignore/ignore-rules.ts';
import type { WidgetFiles } from '../widget-files.ts';

/**
 * The part of a widget that is uploaded: without what is left out by default or by `.kommowidgetignore`. A folder is
 * opened like that already; a zip or memory may hold more.
 */
export function packable(files: WidgetFiles): WidgetFiles {
  const isIgnored = ignoreRules(files.get(IGNORE_FILE)?.text(), (path) => files.get(path) !== undefined);
  const ignored = files.files.filter(({ path }) => isIgnored(path)).map(({ path }) => path);
  const kept = files.files.filter(({ path }) => !isIgnored(path));
  const all = [...(files.ignored ?? []), ...ignored].sort(compareCodeUnits);
  return widgetFileSet(files.kind, files.name, kept, files.problems, all);
}
