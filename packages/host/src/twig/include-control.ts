import type { TwigModule } from '../page/globals.ts';
import type { PageTwig } from './create-twig.ts';

/** `{{ include_control('select', {items: […]}) }}` in a widget's own template. */
export function addIncludeControl(library: TwigModule, twig: PageTwig): void {
  library.extendFunction('include_control', (name, params) =>
    twig.render(`/tmpl/controls/${String(name)}.twig`, (params ?? {}) as object),
  );
}
