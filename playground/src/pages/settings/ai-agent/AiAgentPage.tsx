import { useMemo } from 'preact/hooks';
import type { PageProps } from '../../../router/route.ts';
import { useHostChange } from '../../../stage/use-host-change.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { widgetsOf } from '../locations.ts';
import { t } from '../texts.ts';
import { AgentTile } from './AgentTile.tsx';
import '../gallery/gallery.css';

/** Settings → AI agent: the widgets that give it skills. */
export default function AiAgentPage({ path }: PageProps) {
  useHostChange();
  useStagePage(useMemo(() => ({ area: 'settings-ai-agent', entity: 'settings', path }), [path]));
  const widgets = widgetsOf('ai_agent');
  return (
    <SettingsLayout active="/settings/ai_agent/" top={<PageTop title={t('ai_title')} />}>
      {widgets.length === 0 ? (
        <EmptyState title={t('ai_none')} />
      ) : (
        <section class="kit-widgets">
          <p class="kit-widgets__text">{t('ai_text')}</p>
          <div class="kit-widgets__tiles">
            {widgets.map((widget) => (
              <AgentTile key={widget.code} widget={widget} />
            ))}
          </div>
        </section>
      )}
    </SettingsLayout>
  );
}
