import type { PageModal } from './create-modal.ts';

/** Ends every open modal, also one whose widget wants to keep it: its page is gone. */
export function closeAll(stack: PageModal[]): void {
  for (const modal of [...stack]) modal.destroy();
  for (const modal of [...stack]) modal.remove();
}
