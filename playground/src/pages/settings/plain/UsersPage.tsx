import { useMemo } from 'preact/hooks';
import type { PageProps } from '../../../router/route.ts';
import { boot } from '../../../stage/host.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { t } from '../texts.ts';

/** The users of the account, as `APP.constant('managers')` knows them. */
export default function UsersPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'settings-users', entity: 'settings', path }), [path]));
  const groups = asRecord(boot().constants.groups);
  const managers = Object.entries(asRecord(boot().constants.managers)).map(
    ([id, manager]) => [id, asRecord(manager)] as const,
  );
  return (
    <SettingsLayout active="/settings/users/" top={<PageTop title={t('settings_users')} />}>
      <table class="kit-settings__table">
        <thead>
          <tr>
            <th scope="col">{t('users_name')}</th>
            <th scope="col">{t('users_login')}</th>
            <th scope="col">{t('users_group')}</th>
            <th scope="col">{t('users_admin')}</th>
          </tr>
        </thead>
        <tbody>
          {managers.map(([id, manager]) => (
            <tr key={id}>
              <td>{asText(manager.title)}</td>
              <td>{asText(manager.login)}</td>
              <td>{asText(groups[asText(manager.group)])}</td>
              <td>{manager.is_admin === 'Y' ? '✓' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SettingsLayout>
  );
}
