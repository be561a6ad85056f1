import { LIMITS } from '../limits.ts';
import type { ArchiveProblemCode } from '../problems/table.ts';
import { quote } from './quote.ts';

export interface CheckedName {
  /** The path in its simplest form; none when a file must not be reached by that name at all. */
  readonly path: string | undefined;
  readonly defects: readonly NameDefect[];
}

export interface NameDefect {
  readonly code: ArchiveProblemCode;
  readonly message: string;
}

/** Control characters, and those that are not seen or change how the rest of a line is shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const WINDOWS_FORBIDDEN = /[<>:"|?*]|[. ]$/;

/** Of UTF-8, for one unit of UTF-16. */
const MAX_BYTES_PER_UNIT = 3;
const encoder = new TextEncoder();

/** Judges one name by itself, as an archive, a folder or memory spells it. */
export function checkName(name: string): CheckedName {
  const defects: NameDefect[] = [];
  let safe = true;
  const refuse = (code: ArchiveProblemCode, message: string): void => {
    safe = false;
    defects.push({ code, message });
  };
  if (name === '') refuse('path-empty', 'An entry has an empty name.');
  if (name.includes('\0')) {
    refuse(
      'path-nul',
      `${quote(name)} holds a NUL byte: readers written in C stop there and see another name.`,
    );
  }
  if (INVISIBLE.test(name.replaceAll('\0', '')))
    refuse('path-control', `${quote(name)} holds control or invisible characters.`);
  if (name.includes('\\')) {
    defects.push({ code: 'path-backslash', message: `${quote(name)} uses \\ where a zip has /.` });
  }
  const slashed = name.replaceAll('\\', '/');
  if (/^[a-z]:/i.test(slashed) || slashed.startsWith('//')) {
    refuse('path-drive', `${quote(name)} names a drive or a share of Windows.`);
  } else if (slashed.startsWith('/')) {
    refuse('path-absolute', `${quote(name)} is an absolute path.`);
  }
  const segments = slashed.split('/');
  if (segments.includes('..')) refuse('path-traversal', `${quote(name)} climbs out of the archive by "..".`);
  if (segments.length > LIMITS.depth) {
    refuse('too-deep', `${quote(name)} is nested ${segments.length} folders deep; ${LIMITS.depth} are read.`);
  }
  if (!safe) return { path: undefined, defects };

  const simple = segments.filter((segment) => segment !== '' && segment !== '.');
  if (simple.length === 0) {
    refuse('path-empty', `${quote(name)} is no name of a file.`);
    return { path: undefined, defects };
  }
  if (simple.length < segments.length) {
    defects.push({ code: 'path-unclean', message: `${quote(name)} has empty or "." segments.` });
  }
  defects.push(...portability(simple, name));
  return { path: simple.join('/'), defects };
}

function portability(segments: readonly string[], name: string): NameDefect[] {
  const defects: NameDefect[] = [];
  if (segments.some((segment) => WINDOWS_DEVICE.test(segment) || WINDOWS_FORBIDDEN.test(segment))) {
    defects.push({ code: 'path-reserved', message: `${quote(name)} cannot be created on Windows.` });
  }
  if (name.length * MAX_BYTES_PER_UNIT <= LIMITS.pathBytes) return defects;
  const lengths = segments.map((segment) => encoder.encode(segment).length);
  const total = lengths.reduce((sum, length) => sum + length, segments.length - 1);
  if (total > LIMITS.pathBytes || lengths.some((length) => length > LIMITS.segmentBytes)) {
    defects.push({
      code: 'path-too-long',
      message: `${quote(name)} is ${total} bytes long; ${LIMITS.pathBytes} are safe everywhere.`,
    });
  }
  return defects;
}
