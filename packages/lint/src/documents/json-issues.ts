import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Range } from '../model/report.ts';
import type { TextDocument } from './text.ts';

export interface JsonIssue {
  /** Comments and trailing commas are understood all the same; after `syntax` nothing else can be trusted. */
  readonly kind: 'comment' | 'trailing-comma' | 'syntax';
  readonly range: Range;
  readonly message: string;
  readonly hint: string;
}

/** More than this helps nobody. */
const MAX_SYNTAX = 10;
const MAX_ERRORS = 1_000;
/** How far back blanks and comments are looked at, so that no text takes more than its length in time. */
const MAX_BLANKS = 1_000;

/** Turns the parser's errors into what a person would say: one thing per slip, not three. */
export function jsonIssues(source: TextDocument, errors: readonly ParseError[]): JsonIssue[] {
  const issues: JsonIssue[] = [];
  const lines = new Set<number>();
  let end = -1;
  for (const error of errors.slice(0, MAX_ERRORS)) {
    const comma = trailingComma(source.text, error);
    if (printParseErrorCode(error.error) === 'InvalidCommentToken') issues.push(comment(error));
    else if (comma) pushOnce(issues, comma);
    else if (lines.size < MAX_SYNTAX) {
      const { line } = source.position(error.offset);
      const follows = end !== -1 && source.text.slice(end, error.offset).trim() === '';
      if (!follows && !lines.has(line)) issues.push(syntax(source.text, error));
      lines.add(line);
      end = error.offset + error.length;
    }
  }
  return issues;
}

const comment = ({ offset, length }: ParseError): JsonIssue => ({
  kind: 'comment',
  range: { start: offset, end: offset + length },
  message: 'JSON knows no comments.',
  hint: 'Remove the comment.',
});

/** The comma before the bracket at which the parser stumbles, if that is all that is wrong. */
function trailingComma(text: string, { error, offset }: ParseError): JsonIssue | undefined {
  const expected = ['PropertyNameExpected', 'ValueExpected'].includes(printParseErrorCode(error));
  if (!expected || !/[}\]]/.test(text.charAt(offset))) return undefined;
  const before = skipBlanksBack(text, offset);
  if (text[before] !== ',') return undefined;
  return {
    kind: 'trailing-comma',
    range: { start: before, end: before + 1 },
    message: 'JSON allows no comma before a closing bracket.',
    hint: 'Remove the comma.',
  };
}

/** The offset of the last character before `from` that is neither white space nor part of a comment. */
export function skipBlanksBack(text: string, from: number): number {
  const start = Math.max(0, from - MAX_BLANKS);
  let at = from - 1;
  for (;;) {
    while (at >= start && /\s/.test(text.charAt(at))) at--;
    const comment = at > start ? commentBefore(text, start, at) : undefined;
    if (comment === undefined) return at;
    at = comment - 1;
  }
}

/** Where the comment begins that ends at an offset, if one does. */
function commentBefore(text: string, start: number, at: number): number | undefined {
  if (text.startsWith('*/', at - 1)) {
    const open = text.lastIndexOf('/*', at - 2);
    return open >= start ? open : undefined;
  }
  const lineStart = Math.max(start, text.lastIndexOf('\n', at) + 1);
  const slashes = /^\s*\/\/|,\s*\/\//.exec(text.slice(lineStart, at + 1));
  return slashes ? lineStart + slashes.index + (slashes[0].startsWith(',') ? 1 : 0) : undefined;
}

function pushOnce(issues: JsonIssue[], issue: JsonIssue): void {
  const last = issues.at(-1);
  if (last?.kind !== issue.kind || last.range.start !== issue.range.start) issues.push(issue);
}

function syntax(text: string, { error, offset, length }: ParseError): JsonIssue {
  const range = { start: offset, end: offset + Math.max(1, Math.min(length, 80)) };
  const [message, hint] = explain(text, offset, error);
  return { kind: 'syntax', range, message, hint };
}

function explain(text: string, offset: number, code: ParseError['error']): readonly [string, string] {
  if (text.trim() === '')
    return ['The file is empty.', 'Fill it: kommo-widget create shows what belongs there.'];
  if (text.charAt(offset) === "'") return ['JSON knows no single quotes.', 'Use double quotes: "…".'];
  const name = printParseErrorCode(code);
  if (name === 'InvalidSymbol') {
    const word = /^[^\s,:{}[\]"]{1,30}/.exec(text.slice(offset, offset + 40))?.[0] ?? text.charAt(offset);
    return [
      `“${word}” is no JSON.`,
      'Text and keys go between double quotes; bare words are true, false and null.',
    ];
  }
  return EXPLANATIONS[name] ?? ['This is no valid JSON.', 'Compare with a manifest that works.'];
}

const EXPLANATIONS: Readonly<Record<string, readonly [string, string]>> = {
  InvalidNumberFormat: ['This is no number.', 'Write it like 12 or 1.5, or put it in quotes.'],
  PropertyNameExpected: ['A key in double quotes is missing here.', 'Write "key": value.'],
  ValueExpected: ['A value is missing here.', 'Add the value, or remove the key or comma.'],
  ColonExpected: ['The colon between key and value is missing.', 'Write "key": value.'],
  CommaExpected: ['A comma is missing before this.', 'Put a comma after the value before it.'],
  CloseBraceExpected: ['An object is never closed.', 'Add the missing }.'],
  CloseBracketExpected: ['An array is never closed.', 'Add the missing ].'],
  EndOfFileExpected: ['There is more after the end.', 'Remove what follows the last bracket.'],
  UnexpectedEndOfComment: ['A comment is never closed.', 'Remove the comment.'],
  UnexpectedEndOfString: [
    'A text is never closed on its line.',
    'Add the missing quote; write a line break in a text as \\n.',
  ],
  UnexpectedEndOfNumber: ['A number breaks off.', 'Write it like 12 or 1.5.'],
  InvalidUnicode: ['This is no character.', 'Write \\u and four hexadecimal digits.'],
  InvalidEscapeCharacter: ['JSON does not know this escape.', 'Write a backslash itself as \\\\.'],
  InvalidCharacter: [
    'An invisible control character stands in the text.',
    'Write a tab as \\t and a line break as \\n.',
  ],
};
