import { useId, useState } from 'preact/hooks';
import { collection, query } from '../crm/page.ts';
import { asRecord } from '../stage/unknown.ts';
import { type ControlProps, type FieldControl, inputText, textOf } from './control.ts';
import { storedAttribute, storedValues } from './stored.ts';
import { t } from './texts.ts';

interface Found {
  readonly id: number;
  readonly name: string;
  readonly type: 'contacts' | 'companies' | 'catalog_elements';
  readonly catalog?: number;
}

/** What can be linked, as the field's `search_in` says: contacts, companies, both, or the elements of one list. */
async function find(searchIn: string, text: string): Promise<readonly Found[]> {
  const catalog = Number(searchIn);
  const named = { limit: 10, query: text };
  if (catalog > 0) {
    const path = `/api/v4/catalogs/${catalog}/elements${query(named)}`;
    const { items } = await collection<{ id: number; name: string }>(path, 'elements');
    return items.map(({ id, name }) => ({ id, name, type: 'catalog_elements', catalog }));
  }
  const kinds = (['contacts', 'companies'] as const).filter((kind) => searchIn.includes(kind));
  const found = await Promise.all(
    kinds.map(async (type) => {
      const { items } = await collection<{ id: number; name: string }>(
        `/api/v4/${type}${query(named)}`,
        type,
      );
      return items.map(({ id, name }) => ({ id, name, type }));
    }),
  );
  return found.flat();
}

/** What stands in the input for one of them: the number tells namesakes apart. */
const label = (name: string, id: number): string => `${name} #${id}`;

function LinkedEntity({ field, name, values }: ControlProps) {
  const stored = asRecord(values[0]?.value);
  const list = useId();
  const [offered, setOffered] = useState<readonly Found[]>([]);
  const look = (text: string): void => {
    find(field.search_in || 'contacts_and_companies', text).then(setOffered, () => setOffered([]));
  };
  return (
    <div {...storedAttribute(values)}>
      <input
        type="text"
        class="linked-form__cf text-input"
        name={name}
        list={list}
        defaultValue={stored.entity_id ? label(textOf(stored.name), Number(stored.entity_id)) : ''}
        placeholder={t('find_and_link')}
        aria-label={field.name}
        autocomplete="off"
        onFocus={(event) => look(event.currentTarget.value.replace(/ #\d+$/, ''))}
        onInput={({ currentTarget: input }) => {
          const chosen = offered.find((one) => label(one.name, one.id) === input.value);
          if (chosen) input.dataset.linked = JSON.stringify(linkTo(chosen));
          else look(input.value);
        }}
      />
      <datalist id={list}>
        {offered.map((one) => (
          <option key={`${one.type} ${one.id}`} value={label(one.name, one.id)} />
        ))}
      </datalist>
    </div>
  );
}

const linkTo = ({ id, name, type, catalog }: Found) => ({
  name,
  entity_id: id,
  entity_type: type,
  ...(catalog === undefined ? {} : { catalog_id: catalog }),
});

/** A link to a contact, a company or an element of a list: only what was offered can be taken. */
export const linkedEntityControl: FieldControl = {
  Control: LinkedEntity,
  read: (root) => {
    const text = inputText(root);
    if (text === '') return [];
    const linked = root.querySelector('input')?.dataset.linked;
    const value = asRecord(linked === undefined ? undefined : JSON.parse(linked));
    return label(textOf(value.name), Number(value.entity_id)) === text ? [{ value }] : storedValues(root);
  },
};
