import type { Place } from '../../model/report.ts';
import type { TextDocument } from '../text.ts';
import { type TwigToken, tokenizeExpression } from './expression.ts';
import { type TwigPart, tokenize } from './tokenize.ts';

/** A part with the tokens of its expression; of a tag, `name` is its first word and `tokens` what follows. */
export interface TwigNode extends TwigPart {
  readonly name: string;
  /** Where the name begins; where the part does, if it has none. */
  readonly nameStart: number;
  readonly tokens: readonly TwigToken[];
}

/** A twig template (twig.js 0.8), read in one pass. What fits together and what does not is the rules' business. */
export class TwigDocument {
  readonly path: string;
  readonly source: TextDocument;
  readonly nodes: readonly TwigNode[];

  constructor(source: TextDocument) {
    this.path = source.path;
    this.source = source;
    this.nodes = tokenize(source.parsable).map((part) => withTokens(source.text, part));
  }

  place(part: { readonly start: number; readonly end: number }): Place {
    return this.source.place(part);
  }
}

function withTokens(text: string, part: TwigPart): TwigNode {
  if (part.kind === 'text' || part.kind === 'comment') return { ...part, ...unnamed(part), tokens: [] };
  const tokens = tokenizeExpression(text, part.inner.start, part.inner.end);
  if (part.kind === 'output') return { ...part, ...unnamed(part), tokens };
  const [first, ...rest] = tokens;
  if (!first) return { ...part, ...unnamed(part), tokens };
  return { ...part, name: first.value, nameStart: first.start, tokens: rest };
}

const unnamed = (part: TwigPart) => ({ name: '', nameStart: part.start });
