/// <reference path="./css-tree.d.ts" />
import type { CssNode, StyleSheet } from 'css-tree';
import parse from 'css-tree/parser';
import type { Place } from '../model/report.ts';
import { looksMinified } from './script-shape.ts';
import type { TextDocument } from './text.ts';

export interface StyleError {
  readonly message: string;
  readonly offset: number;
}

/** More than this helps nobody. */
const MAX_ERRORS = 100;

/** A style sheet, parsed once. Like a browser, the parser skips what it does not understand and goes on. */
export class StyleDocument {
  readonly path: string;
  readonly source: TextDocument;
  readonly ast: StyleSheet | undefined;
  readonly errors: readonly StyleError[];
  /** Minified: nobody reads it, so rules of style say less. */
  readonly bundled: boolean;

  constructor(source: TextDocument) {
    this.path = source.path;
    this.source = source;
    this.bundled = looksMinified(source);
    const errors: StyleError[] = [];
    this.ast = tryParse(source.parsable, errors);
    this.errors = errors;
  }

  /** The source of a node. */
  textOf(node: CssNode): string {
    const { start, end } = this.place(node).range ?? { start: 0, end: 0 };
    return this.source.text.slice(start, end);
  }

  place(node: CssNode): Place {
    const loc = node.loc;
    return this.source.place(loc ? { start: loc.start.offset, end: loc.end.offset } : { start: 0, end: 0 });
  }
}

/** Whether an offset is between `@supports`, `@media` or `@container` and what follows the condition. */
function isInCondition(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 1_000), offset + 1);
  const start =
    Math.max(...['{', '}', ';', '*/'].map((char) => before.lastIndexOf(char, before.length - 2))) + 1;
  return /^[\s/]*@(?:supports|media|container)\b/i.test(before.slice(start));
}

/** Whether an offset is in a `filter: progid:…` or `filter: alpha(…)`, written for Internet Explorer and for everybody else to skip. */
const isForOldExplorer = (text: string, offset: number): boolean =>
  /\bfilter\s*:\s*(?:progid:|alpha\()[^;}]*$/i.test(text.slice(Math.max(0, offset - 200), offset + 1));

function tryParse(text: string, errors: StyleError[]): StyleSheet | undefined {
  try {
    const ast = parse(text, {
      positions: true,
      onParseError: (error) => {
        // The parser also hands on what is no error of syntax: an exhausted stack.
        if ((error as Error) instanceof RangeError) throw error;
        const { message, offset } = error;
        // The parser does not know every form of a condition that browsers know.
        const isMeant = isInCondition(text, offset) || isForOldExplorer(text, offset);
        if (errors.length < MAX_ERRORS && !isMeant) errors.push({ message, offset });
      },
    });
    return ast.type === 'StyleSheet' ? ast : undefined;
  } catch (error) {
    const deep = error instanceof RangeError;
    errors.push({ message: deep ? 'nested too deeply to be read' : 'cannot be read', offset: 0 });
    return undefined;
  }
}
