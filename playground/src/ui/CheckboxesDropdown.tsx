interface Props {
  readonly name: string;
  readonly prefix: string;
  readonly titleEmpty: string;
  readonly items: readonly { readonly id: string; readonly option: string; readonly checked: boolean }[];
}

/**
 * Choice of several in the markup of `/tmpl/controls/checkboxes_dropdown.twig`; the host makes it work. As with
 * {@link ControlSelect}, a new stored value needs a new `key`.
 */
export function CheckboxesDropdown({ name, prefix, titleEmpty, items }: Props) {
  const chosen = items.filter((item) => item.checked).map((item) => item.option);
  return (
    <div class="checkboxes_dropdown js-control-checkboxes_dropdown">
      <div class="checkboxes_dropdown__list custom-scroll">
        {items.map((item) => (
          <div key={item.id} class="checkboxes_dropdown__item">
            <label class={item.checked ? 'control-checkbox is-checked' : 'control-checkbox'}>
              <div class="control-checkbox__body">
                <input
                  type="checkbox"
                  class="js-item-checkbox"
                  id={`cbx_drop_${prefix}${item.id}`}
                  name={name}
                  value={item.id}
                  defaultChecked={item.checked}
                />
                <span class="control-checkbox__helper" />
              </div>
              <div class="control-checkbox__text element__text checkboxes_dropdown__label_title">
                {item.option}
              </div>
            </label>
          </div>
        ))}
      </div>
      <div class="checkboxes_dropdown__title_wrapper">
        <span class="checkboxes_dropdown__title" data-title-empty={titleEmpty}>
          {chosen.length ? chosen.join(', ') : titleEmpty}
        </span>
      </div>
    </div>
  );
}
