import type { EntityChanges } from '../crm/entities.ts';
import type { FieldDefinition } from '../crm/types.ts';
import { isChanged } from './changed.ts';
import { controlOf } from './index.ts';

/**
 * Inputs of the entity itself, by the last part of their name, and the key under which the API knows them. A part of
 * another one counts only when it was changed by itself.
 */
const OWN: Readonly<
  Record<string, { readonly key: string; readonly number: boolean; readonly part?: true }>
> = {
  NAME: { key: 'name', number: false },
  FN: { key: 'first_name', number: false, part: true },
  LN: { key: 'last_name', number: false, part: true },
  PRICE: { key: 'price', number: true },
  NEXT_PRICE: { key: 'next_price', number: true },
  MAIN_USER: { key: 'responsible_user_id', number: true },
};

/**
 * What a form changed, ready for the API; nothing when nothing did. With `all`, unchanged inputs that hold something
 * come along: a new entity needs them.
 */
export function collect(
  form: Element,
  { prefix }: { readonly prefix: string },
  fields: readonly FieldDefinition[],
  all = false,
): EntityChanges | undefined {
  const changes: Record<string, unknown> = {};
  for (const [part, { key, number, part: ofAnother = false }] of Object.entries(OWN)) {
    const input = form.querySelector<HTMLInputElement>(`input[name="${prefix}[${part}]"]`);
    if (!input || !((all && !ofAnother) || isChanged(input.parentElement ?? input))) continue;
    changes[key] = number ? toNumber(input.value) : input.value.trim();
  }
  const values = fields.flatMap((field) => fieldChange(form, field, all));
  if (values.length) changes.custom_fields_values = values;
  return Object.keys(changes).length ? changes : undefined;
}

function fieldChange(form: Element, field: FieldDefinition, all: boolean): readonly object[] {
  const { read } = controlOf(field.type);
  const root = form.querySelector(`.linked-form__field[data-id="${field.id}"]`);
  if (!read || !root || !(all || isChanged(root))) return [];
  const values = read(root, field);
  if (all && values.length === 0) return [];
  return [{ field_id: field.id, values: values.length ? values : null }];
}

const toNumber = (text: string): number => Number(text.replace(/[^\d.-]/g, '')) || 0;
