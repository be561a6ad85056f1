import { t } from '../texts.ts';
import { askForSettings, commit, removeWidget } from './commit.ts';
import { markMissing, missingText, refusalText, say } from './messages.ts';
import type { ModalBody } from './modal-class.ts';
import { closesModal, isAllowed, setAllowed } from './save-button.ts';
import type { SettingsSession } from './session.tsx';

export interface ActionTarget {
  readonly session: SettingsSession;
  readonly body: ModalBody;
  readonly $: (target: EventTarget) => { trigger(event: string): unknown };
  readonly close: () => void;
}

/** Install: a widget with settings asks for them first; one without is installed at once. */
export async function install(target: ActionTarget, button: HTMLElement): Promise<void> {
  const { session } = target;
  await busy(target, button, async () => {
    if (session.fieldCount > 0) {
      await session.redraw(await askForSettings(session.entry));
      return;
    }
    const outcome = await commit(session.entry, 'Y', {});
    if ('refusal' in outcome) say(target.body[0], refusalText(outcome.refusal), 'error');
    else await session.redraw(outcome.entry);
  });
}

/** Save: the required fields, then `onSave`, then the account, then the modal closes if the button says so. */
export async function save(target: ActionTarget, button: HTMLElement): Promise<void> {
  const { session, body } = target;
  const active = isSwitchedOn(body[0]) ? 'Y' : 'N';
  const { values, missing } = session.read(body[0]);
  markMissing(body[0], active === 'Y' ? missing : []);
  if (active === 'Y' && missing.length > 0) {
    say(body[0], missingText(missing), 'error');
    return;
  }
  await busy(target, button, async () => {
    const first = session.entry.status !== 'installed';
    const outcome = await commit(session.entry, active, values);
    if ('refusal' in outcome) {
      say(body[0], refusalText(outcome.refusal), 'error');
      return;
    }
    session.entry = outcome.entry;
    setAllowed([button], false);
    if (closesModal(button)) closeSoon(target, button);
    else if (first) await session.redraw(outcome.entry);
    say(body[0], t('saved'), 'done');
  });
}

/** So long it says that it was saved before the modal closes, in milliseconds. */
const SEEN = 1500;

/** Whoever goes on changing something keeps the modal open. */
function closeSoon(target: ActionTarget, button: HTMLElement): void {
  setTimeout(() => {
    if (!button.isConnected || !isAllowed(button)) target.close();
  }, SEEN);
}

export async function uninstall(target: ActionTarget, button: HTMLElement): Promise<void> {
  await busy(target, button, async () => {
    await target.session.redraw(await removeWidget(target.session.entry));
  });
}

/** Runs with the button's spinner on; what the account refuses is said beside the button. */
async function busy(target: ActionTarget, button: HTMLElement, work: () => Promise<void>): Promise<void> {
  if (target.session.isBusy) return;
  target.session.isBusy = true;
  say(target.body[0], '');
  target.$(button).trigger('button:load:start');
  try {
    await work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    say(target.body[0], t('not_stored', { message }), 'error');
  } finally {
    target.session.isBusy = false;
    target.$(button).trigger('button:load:stop');
  }
}

/** The widget's switch; a form that lost it stays switched on. */
const isSwitchedOn = (root: ParentNode): boolean =>
  root.querySelector<HTMLInputElement>('input[name=widget_active]')?.checked ?? true;
