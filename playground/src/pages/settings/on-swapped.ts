import type { KnownWidget } from '@kommo-widget/host';
import { onPush } from '../../crm/live.ts';
import { host } from '../../stage/host.ts';
import { knownWidget } from './widget-store.ts';

/**
 * Calls back when the files of a widget changed and its new version runs in the place of the old one. Returns the
 * function that ends it.
 */
export function onSwapped(code: string, swapped: (widget: KnownWidget) => void): () => void {
  let awaited: string | undefined;
  const stopPushes = onPush((push) => {
    if (push.type === 'widget-changed' && push.code === code) awaited = push.version;
  });
  const stopChanges = host().onChange(() => {
    const widget = knownWidget(code);
    // The host also tells changes on the way: the old version ended, the list was read.
    if (awaited === undefined || widget?.installed_version !== awaited || !host().has(code, 'render')) return;
    awaited = undefined;
    swapped(widget);
  });
  return () => {
    stopPushes();
    stopChanges();
  };
}
