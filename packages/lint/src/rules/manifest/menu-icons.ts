import type { JsonPath } from '../../documents/json.ts';
import type { Manifest } from '../../documents/manifest.ts';

const SYSTEM = new Set(['dashboard', 'leads', 'customers', 'tasks', 'catalogs', 'mail', 'stats', 'settings']);

export interface MenuIcon {
  readonly path: JsonPath;
  /** Path in the widget. */
  readonly file: string;
}

/** The own sections of the left menu with the icons that they name: `icon`, or one for each theme. */
export function menuIcons(
  manifest: Manifest,
): { readonly section: string; readonly icons: readonly MenuIcon[] }[] {
  return Object.keys(manifest.object(['left_menu']))
    .filter((section) => !SYSTEM.has(section))
    .map((section) => {
      const base = ['left_menu', section];
      const paths = [
        [...base, 'icon'],
        [...base, 'icons', 'light'],
        [...base, 'icons', 'dark'],
      ];
      const icons = paths.flatMap((path) => {
        const value = manifest.string(path);
        return value === undefined ? [] : [{ path, file: value.replace(/^\//, '') }];
      });
      return { section, icons };
    });
}
