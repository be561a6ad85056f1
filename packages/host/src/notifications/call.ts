import type { Words } from '../i18n/words.ts';
import { type FoundEntity, findByPhone } from './find-by-phone.ts';
import type { Toasts } from './toast.ts';

/** What `APP.notifications.add_call` takes. Source: Kommo `docs/add-notifications`. */
export interface CallNotice {
  readonly text?: string;
  readonly header?: string;
  readonly date?: number | string;
  readonly from?: string;
  readonly to?: string;
  /** Seconds. */
  readonly duration?: number | string;
  /** Address of the recording. */
  readonly link?: string;
  readonly element?: { readonly id: number | string; readonly type: string; readonly name?: string };
  readonly click_link?: string;
  /** Of the exchange: the same call again takes the place of what was shown of it. */
  readonly call_id?: string;
  readonly state?: 'ringing' | 'talking' | 'over' | 'missed';
  readonly direction?: 'inbound' | 'outbound';
}

/** A call that is over need not be looked at for long; one that was missed stays until somebody saw it. */
const OVER_MS = 30_000;

type Navigate = (path: string) => void;

const FOLDERS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  lead: 'leads',
  company: 'companies',
  customer: 'customers',
};

/** Address of a card by the type in the singular or the plural. */
const cardOf = (type: string, id: number | string): string => `/${FOLDERS[type] ?? type}/detail/${id}`;

const duration = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Shows a call: who it is by the number, a link to the card, or the offer to create a contact; and the recording. */
export function showCall(
  $: JQueryStatic,
  toasts: Toasts,
  words: Words,
  navigate: Navigate,
  call: CallNotice,
): void {
  const $who = $('<span class="kit-toast__who">');
  const $actions = $who.add($('<span class="kit-toast__recording">').html(recording(words, call)));
  const phone = call.from ?? (call.direction === 'outbound' ? (call.to ?? '') : '');
  const parts = [
    // The name is a link of its own below.
    call.text === call.element?.name ? undefined : call.text,
    call.from,
    call.to && `→ ${call.to}`,
    call.duration && duration(Number(call.duration)),
  ];
  const toast = toasts.show({
    kind: 'call',
    header: call.header ?? headerOf(words, call),
    text: parts.filter(Boolean).join(' ') || words.unknown_number,
    timeout: call.state === 'over' ? OVER_MS : 0,
    $actions,
    ...(call.state === undefined ? {} : { state: call.state }),
    ...(call.call_id === undefined ? {} : { key: call.call_id }),
    ...(call.date === undefined ? {} : { date: call.date }),
  });
  const offer = (text: string, path: string): void => {
    const $link = $('<a class="kit-toast__link">').attr('href', path).text(text);
    $who.empty().append($link);
    $link.on('click', (event) => {
      event.preventDefault();
      toast.close();
      navigate(path);
    });
  };
  if (call.element)
    offer(
      call.element.name ?? words.open_card,
      call.click_link ?? cardOf(call.element.type, call.element.id),
    );
  else if (call.click_link) offer(words.open_card, call.click_link);
  else if (phone !== '') void lookUp(phone, words, offer);
}

function headerOf(words: Words, { state, direction, duration }: CallNotice): string {
  if (state === 'talking') return words.talking;
  if (state === 'missed') return words.missed_call;
  if (state === 'over' || duration) return words.call_over;
  return direction === 'outbound' ? words.outgoing_call : words.incoming_call;
}

async function lookUp(
  phone: string,
  words: Words,
  offer: (text: string, path: string) => void,
): Promise<void> {
  const found: FoundEntity | undefined = await findByPhone(phone);
  if (found) offer(found.name, cardOf(found.type, found.id));
  else offer(words.create_contact, `/contacts/add/?phone=${encodeURIComponent(phone)}`);
}

function recording(words: Words, { link }: CallNotice): string {
  if (!link) return '';
  const address = link.replace(/"/g, '&quot;');
  return `<audio controls preload="none" src="${address}" aria-label="${words.listen}"></audio>`;
}
