/** The thinking of the widget: no page and no requests, so that tests run it as it is. */

/** A lead of the API, as far as the widget reads it. */
export interface Lead {
  readonly id: number;
  readonly name: string;
  /** In the currency of the account. */
  readonly price: number | null;
  readonly status_id: number;
}

export interface CustomerValue {
  readonly open: { readonly count: number; readonly sum: number };
  readonly won: { readonly count: number; readonly sum: number };
  /** The open leads besides the one on the card, the biggest first. */
  readonly others: readonly Lead[];
}

/** Every pipeline ends in these two stages. */
const WON = 142;
const LOST = 143;

const MOST_OTHERS = 5;
const WORKDAY_END = 18;

const priceOf = (lead: Lead): number => lead.price ?? 0;
const total = (leads: readonly Lead[]) => ({
  count: leads.length,
  sum: leads.reduce((sum, lead) => sum + priceOf(lead), 0),
});

export function customerValue(leads: readonly Lead[], shownId: number): CustomerValue {
  const open = leads.filter(({ status_id }) => status_id !== WON && status_id !== LOST);
  return {
    open: total(open),
    won: total(leads.filter(({ status_id }) => status_id === WON)),
    others: open
      .filter(({ id }) => id !== shownId)
      .sort((a, b) => priceOf(b) - priceOf(a))
      .slice(0, MOST_OTHERS),
  };
}

/** The setting as a number: nothing for an empty one, `NaN` for nonsense. */
export function readAmount(setting: string | undefined): number | undefined {
  const text = (setting ?? '').trim();
  if (text === '') return undefined;
  const amount = Number(text);
  return amount >= 0 ? amount : Number.NaN;
}

export function isKeyCustomer(value: CustomerValue, from: number | undefined): boolean {
  return from !== undefined && value.won.sum >= from;
}

export function formatMoney(amount: number, currency: string, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}

/** The end of the next working day, in Unix seconds. */
export function nextWorkday(now: Date): number {
  const day = new Date(now);
  do day.setDate(day.getDate() + 1);
  while (day.getDay() === 0 || day.getDay() === 6);
  return Math.floor(day.setHours(WORKDAY_END, 0, 0, 0) / 1000);
}
