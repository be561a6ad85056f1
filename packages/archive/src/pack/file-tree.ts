import { formatBytes } from '../limits.ts';

/** What one file weighs, unpacked and in the archive. */
export interface PackedEntry {
  readonly path: string;
  readonly size: number;
  readonly packed: number;
}

/** A file or, with `children`, a folder with the sum of what it holds. */
export interface TreeNode {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly children?: readonly TreeNode[];
}

/** Arranges entries as a tree; the order of the entries stays, folders stand where their first file does. */
export function fileTree(entries: readonly PackedEntry[], name = '.'): TreeNode {
  const groups = new Map<string, PackedEntry[]>();
  for (const entry of entries) {
    const [first = ''] = entry.path.split('/', 1);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [entry]);
    else group.push(entry);
  }
  const children = [...groups].map(([first, group]) => {
    const [only] = group;
    if (only !== undefined && only.path === first)
      return { name: first, size: only.size, packed: only.packed };
    const inner = group.map((entry) => ({ ...entry, path: entry.path.slice(first.length + 1) }));
    return fileTree(inner, first);
  });
  return { name, size: sum(entries, 'size'), packed: sum(entries, 'packed'), children };
}

const sum = (entries: readonly PackedEntry[], key: 'size' | 'packed'): number =>
  entries.reduce((total, entry) => total + entry[key], 0);

/** The tree as text, one line for each file and folder, with the size of what is unpacked and of what is uploaded. */
export function formatTree(tree: TreeNode): string {
  const rows = [...treeRows(tree.children ?? [], '')];
  const width = Math.max(0, ...rows.map(({ label }) => label.length));
  return rows
    .map(({ label, node }) => {
      const size = formatBytes(node.size).padStart(8);
      return `${label.padEnd(width)}  ${size} → ${formatBytes(node.packed).padStart(7)}`;
    })
    .join('\n');
}

function* treeRows(nodes: readonly TreeNode[], indent: string): Generator<{ label: string; node: TreeNode }> {
  for (const [index, node] of nodes.entries()) {
    const isLast = index === nodes.length - 1;
    const slash = node.children === undefined ? '' : '/';
    yield { label: `${indent}${isLast ? '└─' : '├─'} ${node.name}${slash}`, node };
    yield* treeRows(node.children ?? [], `${indent}${isLast ? '  ' : '│ '} `);
  }
}
