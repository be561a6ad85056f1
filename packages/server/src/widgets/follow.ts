import type { ServerOptions } from '../options.ts';
import { createBackgroundLint } from './background-lint.ts';
import type { Shelf } from './shelf.ts';
import { watchWidget } from './watch.ts';

/**
 * Follows the widgets of a shelf on disk, and checks them at the start and after every change. Resolves when watching
 * has begun; the result ends it.
 */
export async function follow(
  shelf: Shelf,
  options: Pick<ServerOptions, 'watch' | 'lint'>,
): Promise<() => Promise<void>> {
  const checks = createBackgroundLint(shelf);
  const check = (code: string): void => {
    if (options.lint !== false) checks.schedule(code);
  };
  const stops: (() => Promise<void>)[] = [];
  for (const { code, path } of shelf.list()) {
    check(code);
    if (options.watch === false || path === undefined) continue;
    // A folder that is gone for a moment (a build that empties it first) is read again with the next change.
    stops.push(
      await watchWidget(
        path,
        (files) =>
          void shelf.refresh(code, files).then(
            () => check(code),
            () => {},
          ),
      ),
    );
  }
  return async () => {
    checks.close();
    await Promise.all(stops.map((stop) => stop()));
  };
}
