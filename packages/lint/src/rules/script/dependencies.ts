import type { AnyNode, CallExpression } from 'acorn';
import { type AnyFunction, isFunction } from './functions.ts';
import { pathOf, stringOf } from './names.ts';
import { surveyed } from './survey.ts';

/** One module that a script asks for by a literal id. */
export interface Dependency {
  readonly id: string;
  /** Without plugin and query: `./lib/x.js` of `text!./lib/x.js?v=1`. */
  readonly path: string;
  readonly plugin: string | undefined;
  readonly node: AnyNode;
  readonly kind: 'relative' | 'module' | 'url' | 'absolute';
}

/** A call of `define`. */
export interface Definition {
  readonly node: CallExpression;
  /** Named modules have one. */
  readonly id: AnyNode | undefined;
  readonly list: readonly AnyNode[] | undefined;
  readonly factory: AnyFunction | undefined;
  readonly value: AnyNode | undefined;
}

interface Modules {
  readonly definitions: readonly Definition[];
  readonly dependencies: readonly Dependency[];
}

/** What a script defines and asks for in the words of AMD. */
export const modulesOf = surveyed<Modules>(() => {
  const definitions: Definition[] = [];
  const dependencies: Dependency[] = [];
  return {
    result: { definitions, dependencies },
    visitor: {
      CallExpression(node) {
        const name = pathOf(node.callee);
        if (name === 'define') {
          const definition = readDefinition(node);
          definitions.push(definition);
          dependencies.push(...readList(definition.list));
        } else if (name === 'require' || name === 'requirejs') {
          const [first] = node.arguments;
          if (first?.type === 'ArrayExpression') dependencies.push(...readList(elements(first)));
          else if (first) dependencies.push(...readList([first as AnyNode]));
        }
      },
    },
  };
});

function readDefinition(node: CallExpression): Definition {
  const args = node.arguments as AnyNode[];
  const id = stringOf(args[0]) === undefined ? undefined : args[0];
  const rest = id ? args.slice(1) : args;
  const first = rest[0];
  const list = first?.type === 'ArrayExpression' ? elements(first) : undefined;
  const value = rest.at(-1);
  return { node, id, list, factory: isFunction(value) ? value : undefined, value };
}

const elements = (node: Extract<AnyNode, { type: 'ArrayExpression' }>): AnyNode[] =>
  node.elements.filter((element) => element !== null) as AnyNode[];

function readList(nodes: readonly AnyNode[] = []): Dependency[] {
  return nodes.flatMap((node) => {
    const id = stringOf(node);
    return id ? [parseId(id, node)] : [];
  });
}

function parseId(id: string, node: AnyNode): Dependency {
  const [, plugin, rest = id] = /^([\w-]+)!(.*)$/s.exec(id) ?? [];
  const path = rest.replace(/[?#].*$/s, '');
  const kind = /^(https?:)?\/\//.test(rest)
    ? 'url'
    : rest.startsWith('/')
      ? 'absolute'
      : rest.startsWith('.')
        ? 'relative'
        : 'module';
  return { id, path, plugin, node, kind };
}
