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

function tryParse(text: string, errors: StyleError[]): StyleSheet | undefined {
  try {
    const ast = parse(text, {
      positions: true,
      onParseError: (error) => errors.push({ message: error.message, offset: error.offset }),
    });
    return ast.type === 'StyleSheet' ? ast : undefined;
  } catch (error) {
    const deep = error instanceof RangeError;
    errors.push({ message: deep ? 'nested too deeply to be read' : 'cannot be read', offset: 0 });
    return undefined;
  }
}
