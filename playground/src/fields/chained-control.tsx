import { useCallback } from 'preact/hooks';
import { collection } from '../crm/page.ts';
import { useCrm } from '../crm/use-crm.ts';
import { ControlSelect } from '../ui/ControlSelect.tsx';
import type { ControlProps, FieldControl } from './control.ts';

interface ChainLink {
  readonly title: string;
  readonly catalog_id: number;
}

type Props = { readonly link: ChainLink; readonly name: string; readonly chosen: string };

/** One link of the chain: an element of its list. */
function ElementSelect({ link: { title, catalog_id }, name, chosen }: Props) {
  const read = useCallback(
    () =>
      collection<{ id: number; name: string }>(
        `/api/v4/catalogs/${catalog_id}/elements?limit=250`,
        'elements',
      ),
    [catalog_id],
  );
  const { data } = useCrm(read);
  if (!data) return null;
  const items = data.items.map((element) => ({ id: String(element.id), option: element.name }));
  return (
    <div class="kit-chain-link" data-catalog={catalog_id}>
      <ControlSelect
        class="linked-form__select"
        name={`${name}[${catalog_id}]`}
        label={title}
        selected={chosen}
        items={[{ id: '', option: title || '…' }, ...items]}
      />
    </div>
  );
}

function Chain({ field, name, values }: ControlProps) {
  const chosen = (catalog: number): string =>
    String(values.find((item) => item.catalog_id === catalog)?.catalog_element_id ?? '');
  return (
    <div class="linked-form__multiple-container">
      {(field.chained_lists ?? []).map((link) => (
        <ElementSelect key={link.catalog_id} link={link} name={name} chosen={chosen(link.catalog_id)} />
      ))}
    </div>
  );
}

/** A chain of lists: one element of each. */
export const chainedControl: FieldControl = {
  Control: Chain,
  read: (root) =>
    [...root.querySelectorAll<HTMLElement>('.kit-chain-link')].flatMap((link) => {
      const element = Number(link.querySelector('input')?.value);
      return element ? [{ catalog_id: Number(link.dataset.catalog), catalog_element_id: element }] : [];
    }),
};
