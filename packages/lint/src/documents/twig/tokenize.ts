/** A piece of a template: text, or what stands between a pair of twig's delimiters. */
export interface TwigPart {
  readonly kind: 'text' | 'output' | 'tag' | 'comment';
  readonly start: number;
  readonly end: number;
  /** Between the delimiters, without the dashes that eat white space. */
  readonly inner: { readonly start: number; readonly end: number };
  /** False when the closing delimiter is missing. */
  readonly closed: boolean;
}

const KINDS = { '{{': 'output', '{%': 'tag', '{#': 'comment' } as const;
const CLOSERS = { output: '}}', tag: '%}', comment: '#}' } as const;

/** Splits a template as twig.js 0.8 does: an opening delimiter ends at the first closing one outside of a string. */
export function tokenize(text: string): TwigPart[] {
  const parts: TwigPart[] = [];
  let at = 0;
  while (at < text.length) {
    const open = nextOpener(text, at);
    if (open > at)
      parts.push({ kind: 'text', start: at, end: open, inner: { start: at, end: open }, closed: true });
    if (open >= text.length) break;
    const part = readPart(text, open);
    parts.push(part);
    at = part.end;
  }
  return parts;
}

function nextOpener(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at !== -1; at = text.indexOf('{', at + 1)) {
    if (text.slice(at, at + 2) in KINDS) return at;
  }
  return text.length;
}

function readPart(text: string, open: number): TwigPart {
  const kind = KINDS[text.slice(open, open + 2) as keyof typeof KINDS];
  const closer = CLOSERS[kind];
  const close = kind === 'comment' ? text.indexOf(closer, open + 2) : findCloser(text, open + 2, closer);
  const end = close === -1 ? text.length : close + 2;
  const innerEnd = close === -1 ? text.length : close;
  const start = text[open + 2] === '-' ? open + 3 : open + 2;
  const dashed = close !== -1 && text[innerEnd - 1] === '-' && innerEnd - 1 >= start;
  return {
    kind,
    start: open,
    end,
    inner: { start: Math.min(start, innerEnd), end: dashed ? innerEnd - 1 : innerEnd },
    closed: close !== -1,
  };
}

function findCloser(text: string, from: number, closer: string): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"' || char === "'") {
      const end = closeQuote(text, at);
      if (end === -1) return text.indexOf(closer, at);
      at = end;
    } else if (text.startsWith(closer, at)) return at;
  }
  return -1;
}

function closeQuote(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}
