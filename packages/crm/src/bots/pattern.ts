/** Longer patterns and values are not tried: a script must not stop the CRM. */
const LONGEST = 200;

/** What a pattern, with slashes and flags or without, finds in a value; nothing where it is no pattern. */
export function matchOf(value: string, pattern: string): RegExpExecArray | undefined {
  const [, body = pattern, flags = ''] = /^\/(.*)\/([imsu]*)$/s.exec(pattern) ?? [];
  if (body.length > LONGEST) return undefined;
  try {
    return new RegExp(body, flags).exec(value.slice(0, LONGEST)) ?? undefined;
  } catch {
    return undefined;
  }
}
