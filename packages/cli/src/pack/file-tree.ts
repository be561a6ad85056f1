import { formatBytes } from '@kommo-widget/archive';
import colours from 'picocolors';
import type { Io } from '../io.ts';

interface Entry {
  readonly path: string;
  readonly size: number;
}

/** The files of an archive as a tree, with their sizes. `entries` are sorted. */
export function fileTree(entries: readonly Entry[], io: Io): string {
  const { bold, dim } = colours.createColors(io.colour);
  const lines: (readonly [name: string, size: string])[] = [];
  let open: readonly string[] = [];
  for (const { path, size } of entries) {
    const folders = path.split('/').slice(0, -1);
    const shared = folders.findIndex((folder, depth) => folder !== open[depth]);
    for (let depth = shared === -1 ? folders.length : shared; depth < folders.length; depth += 1) {
      lines.push([`${'  '.repeat(depth)}${folders[depth]}/`, '']);
    }
    open = folders;
    lines.push([`${'  '.repeat(folders.length)}${path.split('/').at(-1)}`, formatBytes(size)]);
  }
  const width = Math.max(0, ...lines.map(([name]) => name.length)) + 2;
  const total = formatBytes(entries.reduce((sum, { size }) => sum + size, 0));
  return `${lines.map(([name, size]) => `  ${name.padEnd(width)}${dim(size)}`).join('\n')}\n  ${bold(`${entries.length} files`)}, ${total} unpacked\n`;
}
