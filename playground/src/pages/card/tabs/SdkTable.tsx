import { formatMoney } from '../../../crm/account.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../texts.ts';
import type { SdkItem } from './sdk-items.ts';

interface Props {
  readonly items: readonly SdkItem[];
  readonly onQuantity: (item: SdkItem, quantity: number) => void;
  readonly onRemove: (item: SdkItem) => void;
}

/** The elements that are linked to the card through the widget. */
export function SdkTable({ items, onQuantity, onRemove }: Props) {
  if (items.length === 0) return <p class="card-linked__none">{t('no_elements')}</p>;
  const total = items.reduce((sum, item) => sum + (Number(item.price) || 0) * item.quantity, 0);
  return (
    <table class="card-sdk__table">
      <thead>
        <tr>
          <th scope="col">{t('element')}</th>
          <th scope="col">{t('element_price')}</th>
          <th scope="col">{t('quantity')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} data-id={item.id}>
            <td>
              {item.name}
              {item.sku ? <span class="card-sdk__sku">{item.sku}</span> : null}
            </td>
            <td>{item.price}</td>
            <td>
              <input
                type="number"
                class="kit-input card-sdk__quantity"
                min={1}
                defaultValue={item.quantity}
                aria-label={t('quantity')}
                onChange={(event) => onQuantity(item, Math.max(1, Number(event.currentTarget.value) || 1))}
              />
            </td>
            <td>
              <button
                type="button"
                class="linked-form__unlink"
                aria-label={t('remove_element', { name: item.name })}
                onClick={() => onRemove(item)}
              >
                <Icon name="close" size={16} />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          <td colSpan={3}>{formatMoney(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
