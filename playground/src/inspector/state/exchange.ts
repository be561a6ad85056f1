import { computed, signal } from '@preact/signals';
import { post } from '../../crm/request.ts';
import { attempt } from './attempt.ts';

/** What the simulated telephone exchange can be told to do. */
export type CallAct = 'ring' | 'answer' | 'hangup' | 'miss';

/** What the form says of the call that is to be made. */
export interface CallForm {
  readonly phone: string;
  readonly direction: 'inbound' | 'outbound';
  /** 0: nobody in particular. */
  readonly user_id: number;
}

/** How a call stands, as the exchange answers. */
export interface CallState {
  readonly state: 'ringing' | 'talking' | 'over' | 'missed';
  readonly phone: string;
  /** Whose number it is. */
  readonly element: { readonly type: string; readonly id: number; readonly name: string } | null;
  /** Seconds; once it is over. */
  readonly duration?: number;
  /** Where the call was written; of a number that nobody has, an incoming lead was made. */
  readonly entity?: { readonly type: string; readonly id: number };
}

/** The form and the call outlive a change of tools. */
export const form = signal<CallForm>({ phone: '+12025550143', direction: 'inbound', user_id: 0 });
export const call = signal<CallState | undefined>(undefined);

const isLive = computed(() => call.value?.state === 'ringing' || call.value?.state === 'talking');

/** Whether an act makes sense now: nobody answers a phone that does not ring. */
export function mayDo(act: CallAct): boolean {
  if (act === 'ring') return !isLive.value;
  if (act === 'hangup') return isLive.value;
  return call.value?.state === 'ringing';
}

export function act(type: CallAct): void {
  if (!mayDo(type)) return;
  const { user_id, phone, direction } = form.value;
  // A call that goes on is of the number that it was made with, whatever the form says by now.
  const number = isLive.value ? (call.value?.phone ?? phone) : phone;
  attempt(async () => {
    const body = { type, phone: number, direction, ...(user_id > 0 ? { user_id } : {}) };
    call.value = (await post<{ call: CallState }>('/__kit/api/calls', body))?.call;
  });
}
