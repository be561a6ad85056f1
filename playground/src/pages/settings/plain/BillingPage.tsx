import { formatFullDate } from '../../../i18n/format.ts';
import type { PageProps } from '../../../router/route.ts';
import { boot } from '../../../stage/host.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import { FactsPage } from './FactsPage.tsx';

/** What the account pays for. The one page on which no widget is started, as in the live account. */
export default function BillingPage({ path }: PageProps) {
  const { account, managers } = boot().constants;
  const facts = [
    [t('billing_tariff'), asText(account.tariffName)],
    [t('billing_till'), typeof account.paid_till === 'number' ? formatFullDate(account.paid_till) : ''],
    [t('billing_users'), String(Object.keys(asRecord(managers)).length)],
  ] as const;
  return <FactsPage path={path} active="/settings/pay/" title={t('billing')} facts={facts} />;
}
