import type { LocationCode } from '@kommo-widget/manifest';
import type { ComponentChildren } from 'preact';
import { navigate } from '../../router/location.ts';
import { PageTop } from '../../ui/PageTop.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { NewTaskButton } from './NewTaskButton.tsx';
import { SyncButton } from './SyncButton.tsx';
import { t } from './texts.ts';

const VIEWS = ['line', 'list', 'calendar'] as const;

interface Props {
  readonly view: (typeof VIEWS)[number];
  /** Where widgets may offer to synchronise the tasks with a calendar. */
  readonly sync?: LocationCode;
  readonly children?: ComponentChildren;
}

/** Head of the three views of tasks. */
export function TodoTop({ view, sync, children }: Props) {
  return (
    <PageTop
      title={t('tasks')}
      buttons={
        <>
          {sync ? <SyncButton location={sync} /> : null}
          <NewTaskButton />
        </>
      }
    >
      <Tabs
        label={t('view')}
        open={view}
        tabs={VIEWS.map((key) => ({ key, title: t(key) }))}
        onOpen={(key) => key !== view && navigate(`/todo/${key}/`)}
      />
      {children}
    </PageTop>
  );
}
