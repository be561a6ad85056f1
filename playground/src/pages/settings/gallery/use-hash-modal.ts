import type { KnownWidget } from '@kommo-widget/host';
import { useEffect } from 'preact/hooks';
import { rewriteAddress } from '../../../router/location.ts';
import type { Modal } from '../modal/modal-class.ts';
import { openSettings } from '../modal/open.ts';
import { knownWidget } from '../widget-store.ts';

/** Opens the settings modal of the widget that the hash names; closing it takes the hash off the address. */
export function useHashModal(code: string, ready: boolean): void {
  useEffect(() => {
    const entry = ready && code !== '' ? knownWidget(code) : undefined;
    return entry && openUntilLeft(entry);
  }, [code, ready]);
}

/** Returns the function that closes the modal because another page or widget is opened. */
function openUntilLeft(entry: KnownWidget): () => void {
  let modal: Modal | undefined;
  let left = false;
  let closed = false;
  const onClose = () => {
    closed = true;
    if (!left) rewriteAddress(window.location.pathname + window.location.search);
  };
  openSettings({ entry, onClose }).then((opened) => {
    modal = opened;
    if (left && !closed) modal.destroy();
  }, console.error);
  return () => {
    left = true;
    if (!closed) modal?.destroy();
  };
}
