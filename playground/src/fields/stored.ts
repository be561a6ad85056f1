import type { FieldItem } from '../crm/types.ts';
import { asRecord } from '../stage/unknown.ts';

/** Written on the element of a compound field: the values as the CRM has them, of which the inputs show only a part. */
export const storedAttribute = (values: readonly FieldItem[]): { readonly 'data-stored': string } => ({
  'data-stored': JSON.stringify(values),
});

/** Reads them back from the field's element, or from what is around it. */
export function storedValues(root: Element): readonly FieldItem[] {
  const holder = root.matches('[data-stored]') ? root : root.querySelector('[data-stored]');
  return JSON.parse(holder?.getAttribute('data-stored') ?? '[]') as readonly FieldItem[];
}

/** A value with other parts, keeping those that nobody sees; empty parts are left out. */
export function withParts(
  value: unknown,
  parts: Readonly<Record<string, string | number>>,
): Record<string, unknown> {
  const merged = { ...asRecord(value), ...parts };
  return Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== ''));
}
