import type { PageBoot } from '@kommo-widget/manifest';
import { inlineJson } from './inline-json.ts';

/** The page of payments, on which no widget runs; some ask for its text to learn until when the account is paid. */
export const BILLING = '/settings/pay';

/** What the account pays for, in the words of the live page's own script, from which widgets cut it. Nothing is run. */
export function billingText({ constants: { account, managers } }: PageBoot): string {
  const properties = {
    tariff_name: account.tariffName ?? '',
    tariff_users_count: Object.keys(managers ?? {}).length,
    real_term_end_date: account.paid_till || '',
    current_tariff: { property_price_value: 0 },
    recent_orders: [],
  };
  const call = `APP.constant('payment_account_properties',${inlineJson(properties)});`;
  return `<script type="text/x-kit-billing">${call}</script>`;
}
