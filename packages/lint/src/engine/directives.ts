import type { TextDocument } from '../documents/text.ts';

/** Lines on which a comment switches rules off. Lines count from 1; `to` is inclusive. */
export interface Silence {
  readonly rules: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

const DIRECTIVE =
  /(?:\/\/|\/\*|\{#|<!--)[ \t]{0,9}kommo-widget-(disable-next-line|disable-line|disable|enable)(?:[ \t]{1,9}([^\n\r]{0,400}))?/g;

/**
 * Reads the comments `kommo-widget-disable-next-line`, `-disable-line`, `-disable` and `-enable`, each followed by the
 * codes concerned (none: all) and, after two dashes, a reason.
 */
export function readDirectives(source: TextDocument): Silence[] {
  if (!source.text.includes('kommo-widget-')) return [];
  const silences: Silence[] = [];
  let open: { rules: Set<string>; from: number }[] = [];
  for (const match of source.text.matchAll(DIRECTIVE)) {
    const line = source.position(match.index).line;
    const rules = readCodes(match[2] ?? '');
    if (match[1] === 'disable-next-line') silences.push({ rules, from: line + 1, to: line + 1 });
    else if (match[1] === 'disable-line') silences.push({ rules, from: line, to: line });
    else if (match[1] === 'disable') open.push({ rules, from: line });
    else {
      const ends = (rule: { rules: Set<string> }) => rules.has('*') || setsEqual(rules, rule.rules);
      silences.push(...open.filter(ends).map((start) => ({ ...start, to: line })));
      open = open.filter((start) => !ends(start));
    }
  }
  return [...silences, ...open.map((start) => ({ ...start, to: Number.POSITIVE_INFINITY }))];
}

/** Whether a rule is switched off on a line. */
export function isSilenced(silences: readonly Silence[], code: string, line: number): boolean {
  return silences.some(
    ({ rules, from, to }) => from <= line && line <= to && (rules.has('*') || rules.has(code)),
  );
}

function readCodes(text: string): Set<string> {
  const [list = ''] = text.split('--');
  const codes = list.split(/[\s,]+/).filter((word) => /^[a-z0-9]+\/[a-z0-9-]+$/.test(word));
  return new Set(codes.length > 0 ? codes : ['*']);
}

const setsEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));
