import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { isUtf8 } from './entry.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The name of an entry. Many packers write UTF-8 without saying so, so that is tried in any case; what is no UTF-8
 * would be read differently on every machine and is a problem.
 */
export function decodeName(raw: Uint8Array, flags: number, problems: ProblemList): string {
  try {
    return strict.decode(raw);
  } catch {
    const name = lenient.decode(raw);
    const claim = isUtf8(flags) ? 'claims to be UTF-8 and is not' : 'is in the code page of some machine';
    problems.add('path-encoding', `The name ${quote(name)} ${claim}.`, name);
    return name;
  }
}
