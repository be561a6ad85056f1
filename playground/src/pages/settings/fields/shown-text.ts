import type { FieldValue } from './model.ts';

/** The text of a field whose type holds a text. */
export const shownText = (value: FieldValue): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
