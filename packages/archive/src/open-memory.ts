import { widgetFile } from './files/widget-file.ts';
import { widgetFileSet } from './files/widget-file-set.ts';
import { checkNames } from './names/check-names.ts';
import { wrappingFolder } from './names/wrapping-folder.ts';
import { ProblemList } from './problems/problem-list.ts';
import type { WidgetFiles } from './widget-files.ts';

/**
 * A widget from memory: an editor's unsaved buffers, a test's fixture.
 *
 * @param contents text or bytes by path (`i18n/en.json`), path from the root of the widget with `/`
 */
export function openMemory(
  contents: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly name?: string } = {},
): WidgetFiles {
  const problems = new ProblemList();
  const encoder = new TextEncoder();
  const named = checkNames(Object.entries(contents), ([path]) => path, problems);
  const files = named.map(({ path, item: [, content] }) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return widgetFile(path, bytes.byteLength, () => bytes);
  });
  if (files.length === 0) problems.add('empty', 'There are no files.');
  problems.push(
    wrappingFolder(
      files.map(({ path }) => path),
      'memory',
    ),
  );
  return widgetFileSet('memory', options.name ?? 'widget', files, problems.list());
}
