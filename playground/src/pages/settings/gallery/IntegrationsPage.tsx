import { useMemo, useState } from 'preact/hooks';
import { decodePart } from '../../../router/match.ts';
import type { PageProps } from '../../../router/route.ts';
import { host } from '../../../stage/host.ts';
import { useHostChange } from '../../../stage/use-host-change.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { t } from '../texts.ts';
import { WhatsAppModal } from '../whatsapp/WhatsAppModal.tsx';
import { knownWidget } from '../widget-store.ts';
import { groupWidgets } from './group.ts';
import './gallery.css';
import { useHashModal } from './use-hash-modal.ts';
import { WidgetTile } from './WidgetTile.tsx';

/** Settings → Integrations: every widget that the account knows. `#<code>` opens the widget's modal. */
export default function IntegrationsPage({ path, query, hash }: PageProps) {
  useHostChange();
  const [search, setSearch] = useState('');
  const ready = useStagePage(
    useMemo(() => ({ area: 'widgetsSettings', entity: 'widgetsSettings', path }), [path]),
  );
  const code = decodePart(hash);
  useHashModal(code, ready);
  const widgets = host().widgets();
  const groups = groupWidgets(widgets, search);
  return (
    <SettingsLayout
      active="/settings/widgets/"
      top={
        <PageTop title={t('title')}>
          <SearchBox label={t('search')} onSearch={setSearch} />
        </PageTop>
      }
    >
      {code !== '' && !knownWidget(code) && <Notice text={t('widget_unknown', { code })} />}
      <div class="public-integrations-list">
        {groups.map(({ key, widgets: own }) => (
          <section key={key} class="kit-widgets" aria-label={t(key)}>
            <h2 class="kit-widgets__title">{t(key)}</h2>
            <div class="kit-widgets__tiles">
              {own.map((widget) => (
                <WidgetTile key={widget.code} widget={widget} href={`#${widget.code}`} />
              ))}
            </div>
          </section>
        ))}
      </div>
      {widgets.length === 0 && <EmptyState title={t('none')} text={t('none_hint')} />}
      {widgets.length > 0 && groups.length === 0 && (
        <EmptyState title={t('search_none', { query: search })} />
      )}
      {query.get('modal') === 'whatsapp' && <WhatsAppModal ready={ready} />}
    </SettingsLayout>
  );
}
