import { useMemo } from 'preact/hooks';
import { useCrm } from '../../../crm/use-crm.ts';
import type { PageProps } from '../../../router/route.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../../settings/layout/SettingsLayout.tsx';
import { t } from '../texts.ts';
import { readBots } from './bot-store.ts';
import './salesbot.css';

/** The bots of the account. */
export default function BotsPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'salesbot_designer', entity: 'settings', path }), [path]));
  const { data: bots, error } = useCrm(readBots);
  return (
    <SettingsLayout
      active="/settings/salesbot/"
      top={
        <PageTop
          title={t('bots_title')}
          buttons={
            <a class="kit-button kit-button_primary" href="/settings/salesbot/new">
              {t('bot_new')}
            </a>
          }
        />
      }
    >
      {error && <EmptyState alert title={t('not_done', { message: error.message })} />}
      {bots?.length === 0 && <EmptyState title={t('bots_none')} text={t('bots_none_hint')} />}
      <ul class="salesbot-list">
        {bots?.map(({ id, name, active }) => (
          <li key={id}>
            <a href={`/settings/salesbot/${id}`}>{name}</a>
            <small>{t(active ? 'bot_active' : 'bot_inactive')}</small>
          </li>
        ))}
      </ul>
    </SettingsLayout>
  );
}
