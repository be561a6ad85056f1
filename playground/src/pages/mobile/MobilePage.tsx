import { useCallback, useMemo, useState } from 'preact/hooks';
import { readEntity } from '../../crm/entities.ts';
import { useCrm } from '../../crm/use-crm.ts';
import type { PageProps } from '../../router/route.ts';
import { useHostChange } from '../../stage/use-host-change.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { MobileFrame } from './MobileFrame.tsx';
import { mobileWidgets } from './mobile-widgets.ts';
import { t } from './texts.ts';
import './mobile.css';

/** The card in the mobile app: a phone whose tabs are the pages that widgets bring (`mobile.frame_url`). */
export default function MobilePage({ path, params, query }: PageProps) {
  useHostChange();
  const kind = path.startsWith('/mobile/customers') ? 'customers' : 'leads';
  const id = Number(params.id) || 0;
  const { data, error, reload } = useCrm(
    useCallback(async () => ({ entity: await readEntity(kind, id) }), [kind, id]),
  );
  const page = useMemo(() => ({ area: 'dashboard', entity: kind, path }) as const, [kind, path]);
  const ready = useStagePage(data || error ? page : undefined);
  const widgets = mobileWidgets();
  const [asked, open] = useState(query.get('widget') ?? widgets[0]?.code ?? '');
  const widget = widgets.find((one) => one.code === asked);
  if (error && !data) return <Failure wholePage error={error} onRetry={reload} />;
  if (!data) return <PageSpinner />;
  if (!data.entity) return <EmptyState wholePage title={t('gone')} text={t('gone_hint', { id })} />;
  return (
    <div class="mobile">
      <a class="mobile__back kit-button" href={`/${kind}/detail/${id}`}>
        {t('to_card')}
      </a>
      <div class="mobile__phone">
        <header class="mobile__head" style={widget?.color ? { background: widget.color } : undefined}>
          <h1>{data.entity.name || `#${id}`}</h1>
        </header>
        {widgets.length > 1 ? (
          <Tabs
            label={t('widgets')}
            tabs={widgets.map((one) => ({ key: one.code, title: one.name }))}
            open={widget?.code ?? ''}
            onOpen={open}
          />
        ) : null}
        {widget && ready ? (
          <MobileFrame key={widget.code} widget={widget} kind={kind} id={id} />
        ) : (
          <p class="mobile__none">{t('no_widget')}</p>
        )}
      </div>
    </div>
  );
}
