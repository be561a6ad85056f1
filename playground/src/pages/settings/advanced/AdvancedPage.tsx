import { useMemo } from 'preact/hooks';
import { useCrm } from '../../../crm/use-crm.ts';
import type { PageProps } from '../../../router/route.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { widgetText } from '../../../stage/widget-texts.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Island } from '../../../ui/Island.tsx';
import { PageSpinner } from '../../../ui/Spinner.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { declares } from '../locations.ts';
import { t } from '../texts.ts';
import { knownWidget } from '../widget-store.ts';
import { AdvancedTop } from './AdvancedTop.tsx';

/** A widget's own page in Settings: an empty place under the title of its manifest. */
export default function AdvancedPage({ params: { code = '' }, path }: PageProps) {
  const widget = useMemo(() => knownWidget(code), [code]);
  const runs = widget?.active === 'Y' && declares(widget, 'advanced_settings');
  const title = useCrm(
    useMemo(() => {
      const key = asText(asRecord(asRecord(widget?.manifest).advanced).title);
      return async () => (widget && key ? widgetText(widget, key) : (widget?.name ?? code));
    }, [widget, code]),
  ).data;
  useStagePage(
    useMemo(() => {
      if (title === undefined) return undefined;
      return runs
        ? {
            area: `advanced-settings:${code}`,
            entity: 'settings',
            path,
            own: { code, callback: 'advancedSettings', args: [] },
          }
        : { area: 'settings', entity: 'settings', path };
    }, [title, runs, code, path]),
  );
  if (title === undefined) return <PageSpinner />;
  return (
    <SettingsLayout
      active={`/settings/advanced/${code}`}
      top={<AdvancedTop title={title} widget={widget?.name ?? code} />}
    >
      {runs ? (
        <Island id={`work-area-${code}`} class="work-area__widget" />
      ) : (
        <EmptyState title={t('no_advanced')} text={t('no_advanced_hint')} />
      )}
    </SettingsLayout>
  );
}
