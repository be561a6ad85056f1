import type { LocationCode } from '@kommo-widget/manifest';
import { useState } from 'preact/hooks';
import { host } from '../../stage/host.ts';
import { useHostChange } from '../../stage/use-host-change.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SyncEntry } from './SyncEntry.tsx';
import { t } from './texts.ts';

/** Opens the list of widgets that synchronise tasks with a calendar (`calendarSync`); absent when there is none. */
export function SyncButton({ location }: { readonly location: LocationCode }) {
  useHostChange();
  const [open, setOpen] = useState(false);
  const widgets = host()
    .widgets()
    .filter((entry) => host().has(entry.code, 'calendarSync'));
  if (widgets.length === 0) return null;
  return (
    <>
      <Button class="js-calendar-sync" onClick={() => setOpen(true)}>
        {t('sync')}
      </Button>
      {open ? (
        <Dialog title={t('sync')} onClose={() => setOpen(false)}>
          {widgets.map((entry) => (
            <SyncEntry key={entry.code} code={entry.code} name={entry.name} location={location} />
          ))}
        </Dialog>
      ) : null}
    </>
  );
}
