import { currentLang } from '../../../i18n/lang.ts';
import type { PageProps } from '../../../router/route.ts';
import { boot } from '../../../stage/host.ts';
import { asText } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import { FactsPage } from './FactsPage.tsx';

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
  const { account } = boot().constants;
  const { server } = boot().list.system;
  const facts = [
    [t('account_name'), asText(account.name) || account.subdomain],
    [t('account_address'), server],
    [t('account_language'), languageName(asText(account.language))],
    [t('account_currency'), asText(account.currency)],
    [t('account_timezone'), asText(account.timezone)],
  ] as const;
  return <FactsPage path={path} active="/settings/profile/" title={t('settings_general')} facts={facts} />;
}
