import { useMemo } from 'preact/hooks';
import type { PageProps } from '../../../router/route.ts';
import { useHostChange } from '../../../stage/use-host-change.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';
import { t } from '../texts.ts';
import { UnknownWidget } from '../UnknownWidget.tsx';
import { ChatButtonSection } from './ChatButtonSection.tsx';
import { SmsSection } from './SmsSection.tsx';
import { WhatsAppSection } from './WhatsAppSection.tsx';
import './communications.css';

/** Settings → Communication tools: the website chat button (`?button=<code>`) and system SMS (`?sms=<code>`). */
export default function CommunicationsPage({ path, query }: PageProps) {
  useHostChange();
  useStagePage(useMemo(() => ({ area: 'settings-communications', entity: 'settings', path }), [path]));
  return (
    <SettingsLayout active="/settings/communications/" top={<PageTop title={t('communications_title')} />}>
      <UnknownWidget code={query.get('button')} location="website_chat_button" />
      <UnknownWidget code={query.get('sms')} location="sms" />
      <ChatButtonSection marked={query.get('button')} />
      <SmsSection marked={query.get('sms')} />
      <WhatsAppSection />
    </SettingsLayout>
  );
}
