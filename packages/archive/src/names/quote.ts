const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{fffd}]/gu;
const MAX_LENGTH = 100;

/** A name for a message: in quotes, with invisible characters spelt out, and cut when it is very long. */
export function quote(name: string): string {
  const cut = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name;
  const visible = cut.replace(INVISIBLE, (char) => {
    const point = char.codePointAt(0) ?? 0;
    return `\\u${point.toString(16).padStart(4, '0')}`;
  });
  return `"${visible}"`;
}
