import { relative, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';

/** An editor writes several files and several times; what belongs together is one change. */
const QUIET_MS = 15;
const NEVER = /(^|[\\/])(node_modules|\.git|\.cache|\.idea|\.vscode|\.DS_Store)([\\/]|$)|~$|\.sw[px]$/;

/**
 * Follows a widget's folder or zip. The listener gets the changed paths, from the widget's root and with `/`, once
 * nothing was written for a moment. Resolves when watching has begun; the result ends it.
 */
export async function watchWidget(
  root: string,
  onChange: (files: string[]) => void,
): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watchFiles(root, {
    ignoreInitial: true,
    ignored: (path) => NEVER.test(relative(root, path)),
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir') return;
    changed.add(relative(root, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed].filter((file) => file !== '').sort();
      changed.clear();
      onChange(files);
    }, QUIET_MS);
  });
  // A folder that is removed or a limit of the system: the widget is still served, it only does not follow any more.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
