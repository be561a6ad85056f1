import type { AnyNode, Node } from 'acorn';

/** `a.b.c` of an identifier or a chain of plain members, `this` included; undefined for anything computed. */
export const pathOf = remembered((node: Node | null | undefined): string | undefined =>
  rawPath(node as AnyNode | null | undefined)?.replace(/^(window|globalThis)\./, ''),
);

/** Keeps the last answer: dozens of rules ask about the same callee, one after the other. */
export function remembered<K, V>(ask: (about: K) => V): (about: K) => V {
  let last: K;
  let answer: V;
  let asked = false;
  return (about) => {
    if (!asked || last !== about) {
      answer = ask(about);
      last = about;
      asked = true;
    }
    return answer;
  };
}

function rawPath(node: AnyNode | null | undefined): string | undefined {
  if (!node) return undefined;
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'ChainExpression') return rawPath(node.expression);
  if (node.type !== 'MemberExpression') return undefined;
  const object = rawPath(node.object);
  const property = keyOf(node.property, node.computed);
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}

/** The name that a property or member goes by; undefined where it is computed from anything but a literal. */
export function keyOf(node: Node, computed: boolean): string | undefined {
  const key = node as AnyNode;
  if (key.type === 'Identifier') return computed ? undefined : key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

/** The value of a string literal, or of a template literal without expressions. */
export function stringOf(node: Node | null | undefined): string | undefined {
  const value = node as AnyNode | null | undefined;
  if (value?.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value?.type === 'TemplateLiteral' && value.expressions.length === 0) {
    return value.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

/** Every piece of literal text in an expression of strings: `'a' + b + "c"` gives a and c. */
export function literalsOf(node: Node | null | undefined): string[] {
  const value = node as AnyNode | null | undefined;
  if (value?.type === 'BinaryExpression') return [...literalsOf(value.left), ...literalsOf(value.right)];
  if (value?.type === 'TemplateLiteral') return value.quasis.map((quasi) => quasi.value.cooked ?? '');
  const text = stringOf(value);
  return text === undefined ? [] : [text];
}

/** The node of a property's value in an object literal. */
export function propertyValue(node: Node | null | undefined, name: string): AnyNode | undefined {
  const object = node as AnyNode | null | undefined;
  if (object?.type !== 'ObjectExpression') return undefined;
  for (const property of object.properties) {
    if (property.type === 'Property' && keyOf(property.key, property.computed) === name)
      return property.value;
  }
  return undefined;
}
