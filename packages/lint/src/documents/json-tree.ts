import type { Node } from 'jsonc-parser';

export interface DuplicateKey {
  readonly key: string;
  /** The property that comes again. */
  readonly node: Node;
  /** The one that was there first and is lost. */
  readonly first: Node;
}

/** The deepest nesting of brackets outside of strings, found without recursion, so that no text can exhaust the stack. */
export function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) at = endOfString(text, at);
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth--;
  }
  return deepest;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x5c) at++;
    else if (char === 0x22 || char === 0x0a) return at;
  }
  return text.length;
}

/** The plain value of a tree. `__proto__` is a key like any other. */
export function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value;
  const result: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) {
      Object.defineProperty(result, String(key.value), {
        value: plainValue(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return result;
}

/** The values of an object's properties. Of two equal keys the first: it is where a reader looks. */
export function valuesByKey(object: Node): ReadonlyMap<string, Node> {
  const values = new Map<string, Node>();
  for (const { children = [] } of object.children ?? []) {
    const [key, value] = children;
    if (key && value && !values.has(String(key.value))) values.set(String(key.value), value);
  }
  return values;
}

export function duplicateKeys(root: Node): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const visit = (node: Node) => {
    const seen = new Map<string, Node>();
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key) {
        const first = seen.get(String(key.value));
        if (first) found.push({ key: String(key.value), node: child, first });
        else seen.set(String(key.value), child);
      }
      visit(child);
    }
  };
  visit(root);
  return found;
}
