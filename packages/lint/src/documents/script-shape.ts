import type { TextDocument } from './text.ts';

const LONG_LINE = 500;
const MIN_SIZE = 2_000;

/** Few, very long lines: what minifiers write. */
export function looksMinified(source: TextDocument): boolean {
  const { text, lineStarts } = source;
  if (text.length < MIN_SIZE) return false;
  let inLongLines = 0;
  for (let line = 0; line < lineStarts.length; line++) {
    const length = (lineStarts[line + 1] ?? text.length) - (lineStarts[line] ?? 0);
    if (length > LONG_LINE) inLongLines += length;
  }
  return inLongLines > text.length / 2;
}

/** Traces that bundlers and published libraries leave in what they write. */
const MARKS = [
  '__webpack_require__',
  'webpackChunk',
  '/******/ (',
  'webpackUniversalModuleDefinition',
  '_interopRequireDefault',
  '__toESM(',
  '__commonJS(',
  'parcelRequire',
  '"object"==typeof exports',
  "typeof exports === 'object'",
  'typeof exports === "object"',
  'typeof exports === "undefined"',
  "typeof exports === 'undefined'",
  '* @license',
];

export const looksBundled = (text: string): boolean => MARKS.some((mark) => text.includes(mark));
