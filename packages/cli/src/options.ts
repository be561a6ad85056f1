import { KitError } from '@kommo-widget/manifest';
import { InvalidArgumentError } from 'commander';

/** Parsers of option values; a wrong value is wrong usage. */

export function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return value;
}

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('That is no whole number.');
  return value;
}

const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2 };

/** `500kb`, `2 MB`, `40000`: in bytes. */
export function bytes(text: string): number {
  const [, number, unit = 'b'] = /^(\d+(?:\.\d+)?)\s*(b|kb|mb)?$/.exec(text.toLowerCase()) ?? [];
  if (number === undefined) throw new InvalidArgumentError('A size is a number with B, KB or MB.');
  return Math.round(Number(number) * (UNITS[unit] ?? 1));
}

/** For options that may be given several times, or once with commas. */
export const several = (text: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...text.split(',').map((part) => part.trim()),
];

/** `--code` renames one widget; several cannot share the name. */
export function codeForOne(code: string | undefined, paths: readonly string[]): void {
  if (code === undefined || paths.length <= 1) return;
  throw new KitError('usage', '--code is for one widget, and several were named.');
}
