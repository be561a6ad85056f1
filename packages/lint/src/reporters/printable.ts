/** Control characters, and those that turn the direction of writing: what an archive could fool a terminal with. */
const UNSAFE = /[\p{Cc}\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text from outside on one line, with everything invisible spelt out. */
export const printable = (text: string): string =>
  text.replaceAll(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
