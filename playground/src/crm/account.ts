import { currentLang } from '../i18n/index.ts';
import { boot } from '../stage/host.ts';
import { asText } from '../stage/unknown.ts';

/** Currency of the account as its ISO code. */
export const currency = (): string => asText(boot().constants.account.currency) || 'USD';

let money: Intl.NumberFormat | undefined;

/** Language and currency stay while the window is open. */
function moneyFormat(): Intl.NumberFormat {
  money ??= new Intl.NumberFormat(currentLang(), {
    style: 'currency',
    currency: currency(),
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  return money;
}

/** An amount as the account writes money: `$1,200`. */
export const formatMoney = (amount: number): string => moneyFormat().format(amount);

export const currencySymbol = (): string =>
  moneyFormat()
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency();
