import { useMemo } from 'preact/hooks';
import { currentLang } from '../../../i18n/lang.ts';
import type { PageProps } from '../../../router/route.ts';
import { boot } from '../../../stage/host.ts';
import { asText } from '../../../stage/unknown.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { t } from '../texts.ts';

/** A language by its name in the language of the page; a code that is none stays as it is. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(currentLang(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What the account is called and how it writes; read only, scenarios set it. */
export default function GeneralPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'settings', entity: 'settings', path }), [path]));
  const { account } = boot().constants;
  const { server } = boot().list.system;
  const rows: readonly (readonly [string, string])[] = [
    [t('account_name'), asText(account.name) || account.subdomain],
    [t('account_address'), server],
    [t('account_language'), languageName(asText(account.language))],
    [t('account_currency'), asText(account.currency)],
    [t('account_timezone'), asText(account.timezone)],
  ];
  return (
    <SettingsLayout active="/settings/profile/" top={<PageTop title={t('settings_general')} />}>
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
