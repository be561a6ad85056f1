import type { AnyNode } from 'acorn';
import { surveyed } from './survey.ts';

/**
 * Every name that a script declares anywhere, whatever the scope. Enough to say that a name is declared nowhere, and
 * never wrong about it.
 */
export const declaredNames = surveyed<ReadonlySet<string>>(() => {
  const names = new Set<string>(['arguments', 'undefined']);
  const add = (pattern: AnyNode | null | undefined): void => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') names.add(pattern.name);
    else if (pattern.type === 'AssignmentPattern') add(pattern.left);
    else if (pattern.type === 'RestElement') add(pattern.argument);
    else if (pattern.type === 'ArrayPattern') for (const item of pattern.elements) add(item);
    else if (pattern.type === 'ObjectPattern') {
      for (const item of pattern.properties) add(item.type === 'Property' ? item.value : item);
    }
  };
  const addFunction = (node: { id?: AnyNode | null; params: readonly AnyNode[] }) => {
    add(node.id);
    for (const parameter of node.params) add(parameter);
  };
  return {
    result: names,
    visitor: {
      VariableDeclarator: (node) => add(node.id),
      FunctionDeclaration: addFunction,
      FunctionExpression: addFunction,
      ArrowFunctionExpression: (node) => addFunction({ params: node.params }),
      ClassDeclaration: (node) => add(node.id),
      ClassExpression: (node) => add(node.id),
      CatchClause: (node) => add(node.param),
      ImportSpecifier: (node) => add(node.local),
      ImportDefaultSpecifier: (node) => add(node.local),
      ImportNamespaceSpecifier: (node) => add(node.local),
    },
  };
});
