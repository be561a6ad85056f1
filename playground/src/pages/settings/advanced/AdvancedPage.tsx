import type { PageProps } from '../../../router/route.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageSpinner } from '../../../ui/Spinner.tsx';
import { OwnPageTop } from '../../section/OwnPageTop.tsx';
import { useOwnPage } from '../../section/use-own-page.ts';
import { WorkArea } from '../../section/WorkArea.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { declares } from '../locations.ts';
import { t } from '../texts.ts';

/** A widget's own page in Settings: an empty place under the title of its manifest. */
export default function AdvancedPage({ params: { code = '' }, path }: PageProps) {
  const { widget, title } = useOwnPage({
    code,
    path,
    area: 'advanced-settings:{code}',
    entity: 'settings',
    callback: 'advancedSettings',
    title: (known) => asText(asRecord(asRecord(known.manifest).advanced).title),
    allowed: (known) => declares(known, 'advanced_settings'),
  });
  if (title === undefined) return <PageSpinner />;
  return (
    <SettingsLayout
      active={`/settings/advanced/${code}`}
      top={<OwnPageTop title={title} widget={widget?.name ?? code} />}
    >
      {widget ? (
        <WorkArea code={code} />
      ) : (
        <EmptyState title={t('no_advanced')} text={t('no_advanced_hint')} />
      )}
    </SettingsLayout>
  );
}
