import type { TwigNode } from '../../documents/twig/document.ts';
import type { TwigToken } from '../../documents/twig/expression.ts';

export interface ControlCall {
  readonly name: TwigToken;
  /** The keys of the object literal behind the name. */
  readonly parameters: readonly TwigToken[];
}

/** Every `include_control('name', {key: …})` of a node. */
export function controlCalls({ tokens }: TwigNode): ControlCall[] {
  return tokens.flatMap((token, at) => {
    const name = tokens[at + 2];
    if (token.value !== 'include_control' || tokens[at + 1]?.value !== '(' || name?.kind !== 'string')
      return [];
    return [{ name, parameters: tokens[at + 4]?.value === '{' ? keysFrom(tokens, at + 5) : [] }];
  });
}

/** The keys of an object literal whose brace was just opened; those of nested ones left out. */
function keysFrom(tokens: readonly TwigToken[], from: number): TwigToken[] {
  const keys: TwigToken[] = [];
  let depth = 1;
  for (let at = from; at < tokens.length && depth > 0; at++) {
    const token = tokens[at];
    if (!token) break;
    if (/^[{[(]$/.test(token.value) && token.kind === 'operator') depth++;
    else if (/^[}\])]$/.test(token.value) && token.kind === 'operator') depth--;
    else if (depth === 1 && tokens[at + 1]?.value === ':' && /^(\{|,)$/.test(tokens[at - 1]?.value ?? ''))
      keys.push(token);
  }
  return keys;
}
