import { useMemo } from 'preact/hooks';
import type { PageProps } from '../../../router/route.ts';
import { boot } from '../../../stage/host.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { t } from '../texts.ts';

/** What the account pays for. The one page on which no widget is started, as in the live account. */
export default function BillingPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'settings', entity: 'settings', path }), [path]));
  const { account, managers } = boot().constants;
  const rows: readonly (readonly [string, string])[] = [
    [t('billing_tariff'), asText(account.tariffName)],
    [t('billing_till'), asText(account.paid_till)],
    [t('billing_users'), String(Object.keys(asRecord(managers)).length)],
  ];
  return (
    <SettingsLayout active="/settings/pay/" top={<PageTop title={t('billing')} />}>
      <dl class="kit-settings__facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </SettingsLayout>
  );
}
