import { signal } from '@preact/signals';
import { type KitState, readState } from './control.ts';

/** What the server said last; nothing before its first answer. */
export const kitState = signal<KitState | undefined>(undefined);

/** Why the server cannot be asked; empty while it answers. */
export const serverTrouble = signal('');

let asking = false;
let again = false;

/** Asks the server anew; calls that come while it is being asked lead to one more question, not to many. */
export async function refreshState(): Promise<void> {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    kitState.value = await readState();
    serverTrouble.value = '';
  } catch (cause) {
    serverTrouble.value = cause instanceof Error ? cause.message : String(cause);
  }
  asking = false;
  if (again) {
    again = false;
    await refreshState();
  }
}
