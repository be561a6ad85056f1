import type { Widget } from '../../documents/widget.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** The file that is meant to be `wanted`: its name in other letters, misspelt at the root, or in a folder. */
export function nearestPath(widget: Widget, wanted: string): string | undefined {
  const extension = wanted.slice(wanted.lastIndexOf('.'));
  const paths = widget.files.files
    .map((file) => file.path)
    .filter((path) => path.toLowerCase().endsWith(extension));
  const inFolder = paths.filter((path) => path.toLowerCase().endsWith(`/${wanted}`));
  return (
    didYouMean(
      wanted,
      paths.filter((path) => !path.includes('/')),
    ) ?? (inFolder.length === 1 ? inFolder[0] : undefined)
  );
}
