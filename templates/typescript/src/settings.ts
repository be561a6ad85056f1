import type { SaveEvent, Widget } from '@kommo-widget/sdk';
import { formatMoney, readAmount } from './customer.ts';
import { text } from './texts.ts';

/** The widget's own fields, as manifest.json has them. */
export interface Fields {
  key_customer_from: string;
}

/** Says under the fields what the number that stands there will mean. */
export function showPreview(self: Widget<Fields>, $modal_body: JQuery): void {
  const $preview = $modal_body.find('.customer-value-preview');
  const $field = $modal_body.find('input[name="key_customer_from"]');
  const update = () => {
    const amount = readAmount(String($field.val() ?? ''));
    const isNumber = amount !== undefined && !Number.isNaN(amount);
    const { currency } = APP.constant('account');
    $preview.text(
      isNumber ? text(self, 'settings.preview', { amount: formatMoney(amount, currency, APP.lang_id) }) : '',
    );
  };
  $field.on(`input${self.ns}`, update);
  update();
}

/** Whether the settings may be stored; says why not. */
export function checkSettings(self: Widget<Fields>, { active, fields }: SaveEvent<Fields>): boolean {
  const isTurnedOff = active === 'N';
  if (isTurnedOff || !Number.isNaN(readAmount(fields.key_customer_from))) return true;
  APP.notifications.show_message_error({
    header: text(self, 'settings.invalid_header'),
    text: text(self, 'settings.invalid_amount'),
  });
  return false;
}
