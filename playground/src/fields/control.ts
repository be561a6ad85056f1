import type { ComponentType } from 'preact';
import type { FieldDefinition, FieldItem } from '../crm/types.ts';

export interface ControlProps {
  readonly field: FieldDefinition;
  /** Name of the inputs: `CFV[12]`. */
  readonly name: string;
  readonly values: readonly FieldItem[];
}

/**
 * How one type of field is edited. The inputs carry the stored values as their defaults and are left alone afterwards:
 * widgets write into them directly, so the DOM is what counts when the card is saved.
 */
export interface FieldControl {
  readonly Control: ComponentType<ControlProps>;
  /** The values that the inputs below the field's element hold now; empty clears. Missing: the type is not edited. */
  readonly read?: (root: Element, field: FieldDefinition) => readonly FieldItem[];
}

export const firstText = (values: readonly FieldItem[]): string => textOf(values[0]?.value);

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Text of the input with that name below an element. */
export function inputText(root: Element, selector = 'input, textarea'): string {
  const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  return input?.value.trim() ?? '';
}
