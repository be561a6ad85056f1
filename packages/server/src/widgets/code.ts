import { basename } from 'node:path';

/**
 * The code to serve a widget under when its manifest names none: the name of its folder or zip, with what an address
 * and a CSS selector cannot hold replaced.
 */
export function codeFromName(path: string): string {
  const name = basename(path)
    .replace(/\.zip$/i, '')
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (name === '') return 'widget';
  return /^[A-Za-z_]/.test(name) ? name : `w_${name}`;
}

/** The same code, with a number behind it when it is taken: two versions of a widget can run side by side. */
export function freeCode(code: string, isTaken: (code: string) => boolean): string {
  if (!isTaken(code)) return code;
  let number = 2;
  while (isTaken(`${code}_${number}`)) number += 1;
  return `${code}_${number}`;
}
