interface Props {
  readonly name: string;
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly option: string }[];
  readonly selected: string;
  readonly class?: string;
  readonly id?: string | undefined;
}

/**
 * The CRM's select in the markup of `/tmpl/controls/select.twig`; the host makes it work. It shows the value it was
 * drawn with and never takes a new one: give it a `key` that changes with the stored value.
 */
export function ControlSelect({ name, label, items, selected, class: more = '', id }: Props) {
  const chosen = items.find((item) => item.id === selected) ?? items[0];
  return (
    <div class={`control--select ${more}`} id={id} ref={fill}>
      <ul class="control--select--list custom-scroll">
        {items.map((item) => (
          <li
            key={item.id}
            data-value={item.id}
            class={
              item === chosen
                ? 'control--select--list--item control--select--list--item-selected'
                : 'control--select--list--item'
            }
          >
            <span class="control--select--list--item-inner" title={item.option}>
              {item.option}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="control--select--button" data-value={chosen?.id ?? ''} tabIndex={0}>
        <span class="kit-visually-hidden">{label} </span>
        <span class="control--select--button-inner">{chosen?.option ?? ''}</span>
      </button>
      <input
        type="hidden"
        class="control--select--input"
        name={name}
        data-initial={chosen?.id ?? ''}
        data-prev-value={chosen?.id ?? ''}
      />
    </div>
  );
}

/** A hidden input has no default apart from its value, so the value is written once and not compared again. */
function fill(box: HTMLDivElement | null): void {
  const input = box?.querySelector('input');
  if (input) input.value = input.dataset.initial ?? '';
}
