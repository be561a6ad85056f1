export interface TwigToken {
  readonly kind: 'name' | 'string' | 'number' | 'operator' | 'bad';
  /** The value of a string without its quotes; else the source. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s/;
const NAME_START = /[A-Za-z_$]/;
const NAME = /[\w$]/;
const DIGIT = /[0-9.]/;
const OPERATORS = ['...', '**', '==', '!=', '<=', '>=', '&&', '||', '//', '??', '..'];
const SINGLE = '+-*/%~<>!=?:,.|()[]{}&^';

/** The tokens of an expression; offsets are those of the template. Runs once over the text. */
export function tokenizeExpression(text: string, start: number, end: number): TwigToken[] {
  const tokens: TwigToken[] = [];
  let at = start;
  while (at < end) {
    if (SPACE.test(text.charAt(at))) {
      at++;
      continue;
    }
    const token = readToken(text, at, end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, at: number, end: number): TwigToken {
  const char = text.charAt(at);
  if (char === '"' || char === "'") return readString(text, at, end);
  if (NAME_START.test(char)) return readWhile(text, at, end, NAME, 'name');
  if (/[0-9]/.test(char)) return readWhile(text, at, end, DIGIT, 'number');
  const operator = OPERATORS.find((candidate) => text.startsWith(candidate, at)) ?? char;
  const kind = operator.length > 1 || SINGLE.includes(char) ? 'operator' : 'bad';
  return { kind, value: operator, start: at, end: at + operator.length };
}

function readWhile(
  text: string,
  start: number,
  end: number,
  part: RegExp,
  kind: TwigToken['kind'],
): TwigToken {
  let at = start + 1;
  while (at < end && part.test(text.charAt(at))) at++;
  return { kind, value: text.slice(start, at), start, end: at };
}

function readString(text: string, start: number, end: number): TwigToken {
  const quote = text.charAt(start);
  for (let at = start + 1; at < end; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === quote) {
      return { kind: 'string', value: text.slice(start + 1, at), start, end: at + 1 };
    }
  }
  return { kind: 'bad', value: text.slice(start, end), start, end };
}
