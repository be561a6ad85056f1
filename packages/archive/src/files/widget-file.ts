import type { WidgetFile } from '../widget-files.ts';

/** The byte order mark is kept: that it is there is a finding. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A file whose bytes come from `read`, which is called when they are first asked for and never again. */
export function widgetFile(path: string, size: number, read: () => Uint8Array): WidgetFile {
  let bytes: Uint8Array | undefined;
  let text: string | undefined;
  const load = (): Uint8Array => {
    bytes ??= read();
    return bytes;
  };
  return {
    path,
    size,
    bytes: load,
    text: () => {
      text ??= decoder.decode(load());
      return text;
    },
  };
}
