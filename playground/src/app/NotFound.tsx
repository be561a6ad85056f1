import { useStagePage } from '../stage/use-stage-page.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { t } from './texts.ts';

/** An address that no page answers. Widgets of `everywhere` run here too, as on any page. */
export function NotFound({ path }: { readonly path: string }) {
  useStagePage({ area: 'dashboard', entity: 'dashboard', path });
  return (
    <EmptyState wholePage title={t('not_found')} text={t('not_found_hint', { path })}>
      <a class="kit-button" href="/leads/pipeline/">
        {t('to_pipeline')}
      </a>
    </EmptyState>
  );
}
