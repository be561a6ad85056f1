/** What an encoding looks like from its first bytes, as the end of a sentence; empty where nobody can tell. */
export function otherEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return ' but UTF-16';
  return ', some of its bytes mean nothing there';
}
