import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';

/** An editor writes several files and several times; what belongs together is one change. */
const QUIET_MS = 15;
/** The library tells of a file at most once in 50 ms and forgets what is written in between: we look again after that. */
const LOOK_AGAIN_MS = 60;
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
  const later = new Set<NodeJS.Timeout>();
  const add = (path: string): void => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  };
  const tell = (): void => {
    const paths = [...changed];
    changed.clear();
    for (const path of paths) lookAgain(path);
    const files = paths.map((path) => relative(root, path).split(sep).join('/'));
    onChange(files.filter((file) => file !== '').sort());
  };
  const lookAgain = (path: string): void => {
    const written = writtenAt(path);
    const wait = setTimeout(() => {
      later.delete(wait);
      if (writtenAt(path) !== written) add(path);
    }, LOOK_AGAIN_MS);
    later.add(wait);
  };
  const watcher = watchFiles(root, {
    ignoreInitial: true,
    ignored: (path) => NEVER.test(relative(root, path)),
  });
  watcher.on('all', (event, path) => {
    if (event !== 'addDir') add(path);
  });
  // A folder that is removed or a limit of the system: the widget is still served, it only does not follow any more.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return async () => {
    clearTimeout(timer);
    for (const wait of later) clearTimeout(wait);
    await watcher.close();
  };
}

/** Undefined for a file that is gone. */
const writtenAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
