import type { WidgetFile, WidgetFiles } from '@kommo-widget/archive';

/** What a path holds after fixing; null where the file is gone. */
export type Contents = ReadonlyMap<string, Uint8Array | null>;

/** The same widget with some files replaced, added or taken away. */
export function overlay(files: WidgetFiles, contents: Contents): WidgetFiles {
  const byPath = new Map(files.files.map((file) => [file.path, file]));
  for (const [path, bytes] of contents) {
    if (bytes === null) byPath.delete(path);
    else byPath.set(path, memoryFile(path, bytes));
  }
  const sorted = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    kind: files.kind,
    name: files.name,
    files: sorted,
    get: (path) => byPath.get(path),
    problems: files.problems,
  };
}

export const memoryFile = (path: string, bytes: Uint8Array): WidgetFile => ({
  path,
  size: bytes.length,
  bytes: () => bytes,
  text: () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
});
