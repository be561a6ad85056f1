import { currencySymbol } from '../../../crm/account.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly amount: number;
  readonly id?: string;
}

/** A sum in the account's currency. */
export function MoneyInput({ name, label, amount, id }: Props) {
  return (
    <span class="card-money">
      <input
        id={id}
        type="text"
        class="linked-form__cf text-input js-control-raw-value"
        name={name}
        defaultValue={amount ? String(amount) : ''}
        placeholder="0"
        inputMode="decimal"
        autocomplete="off"
        aria-label={label}
      />
      <span class="card-money__sign" aria-hidden="true">
        {currencySymbol()}
      </span>
    </span>
  );
}
