import type { Widget } from '../../documents/widget.ts';
import type { Report } from '../../model/report.ts';
import type { LogoInfo } from './logos.ts';

/** Says that a logo is missing, and offers the file that is meant to be it: `logo-main.png`, `Logo_Main.PNG`, `logo_main.png` at the root. */
export function missingLogo(widget: Widget, path: string, { width, height, where }: LogoInfo): Report {
  const found = meantAs(widget, path);
  return {
    file: path,
    message: `The logo for ${where} is missing: a PNG of ${width}×${height} pixels.`,
    hint: found && `Rename ${found} to ${path}.`,
    fix: found ? () => [{ kind: 'rename', file: found, to: path }] : undefined,
  };
}

function meantAs(widget: Widget, path: string): string | undefined {
  const wanted = nameOf(path);
  const near = widget.files.files
    .map((file) => file.path)
    .filter((other) => /^(?:images\/)?[^/]+$/i.test(other) && nameOf(other) === wanted);
  const [only] = near;
  return near.length === 1 && only !== undefined && widget.image(only)?.format === 'png' ? only : undefined;
}

/** The name of a file without folder, case and what separates words. */
const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replaceAll(/[-_ ]/g, '');
