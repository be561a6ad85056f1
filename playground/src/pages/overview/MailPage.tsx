import { useMemo } from 'preact/hooks';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTop } from '../../ui/PageTop.tsx';
import { t } from './texts.ts';
import './overview.css';

/** The mail of the account. No mailbox is simulated; the page is there for widgets that run on every page. */
export default function MailPage() {
  const page = useMemo(() => ({ area: 'mail', entity: 'mail', path: window.location.pathname }) as const, []);
  useStagePage(page);
  return (
    <div id="list_page_holder" class="overview">
      <PageTop title={t('mail')} />
      <EmptyState title={t('no_mail')} text={t('no_mail_hint')} />
    </div>
  );
}
