import type { ImageDocument } from '../../documents/image/document.ts';
import type { Widget } from '../../documents/widget.ts';

/** The pictures of the tour that are in the archive, each once. */
export function tourImages(widget: Widget): ImageDocument[] {
  const { manifest } = widget;
  if (!manifest) return [];
  const paths = Object.keys(manifest.object(['tour', 'tour_images'])).flatMap((language) =>
    manifest.strings(['tour', 'tour_images', language]).map(({ value }) => value.replace(/^\//, '')),
  );
  return [...new Set(paths)].flatMap((path) => widget.image(path) ?? []);
}

export const isLogo = (path: string): boolean => /^images\/logo(?:_\w+)?\.png$/.test(path);
