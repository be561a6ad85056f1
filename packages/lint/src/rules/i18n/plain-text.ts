/** Whether a value that should be a path into the language files can only be meant as text. */
export const isPlainText = (value: string): boolean => value !== '' && !/^[\w$-]+(?:\.[\w$-]+)*$/.test(value);
