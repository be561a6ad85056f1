import type { KnownWidget } from '@kommo-widget/host';
import { $ } from '../../../stage/page-query.ts';
import { onSwapped } from '../on-swapped.ts';
import { type ActionTarget, install, save, uninstall } from './actions.ts';
import { type Modal, type ModalBody, modalClass } from './modal-class.ts';
import { announceState, watchSaveButton } from './save-button.ts';
import { type SettingsContext, SettingsSession } from './session.tsx';
import { showStatus } from './show-status.ts';
import { watchSlides } from './slides.ts';
import { askBeforeUninstall } from './uninstall-question.ts';
import { watchTabs } from './watch-tabs.ts';

export interface OpenSettings {
  readonly entry: KnownWidget;
  readonly context?: SettingsContext;
  /** The modal was closed, by whomever. */
  readonly onClose: () => void;
}

/** Opens the settings modal of a widget. A widget that failed to start gets its modal too, with the plain fields. */
export async function openSettings({ entry, context = {}, onClose }: OpenSettings): Promise<Modal> {
  const session = new SettingsSession(entry, context);
  const [ModalWindow] = await Promise.all([modalClass(), session.prepare()]);
  const ended: (() => void)[] = [];
  const modal: Modal = new ModalWindow({
    class_name: `widget-settings__modal ${entry.code}`,
    disable_cancel_click: true,
    disable_enter_keydown: true,
    init(body) {
      const target: ActionTarget = { session, body, $, close: () => modal.destroy() };
      watch(target);
      ended.push(
        showStatus(entry.code, body[0]),
        announceState(body[0]),
        onSwapped(entry.code, (next) => void session.swap(next)),
      );
      session.draw(body);
    },
    destroy() {
      for (const end of ended) end();
      onClose();
    },
  });
  return modal;
}

/** Everything is heard on the body, so that it works whatever a widget does to what is inside. */
function watch(target: ActionTarget): void {
  const body: ModalBody = target.body;
  watchSaveButton(body, (button) => void save(target, button));
  watchSlides(body);
  watchTabs(body);
  askBeforeUninstall(body, (button) => void uninstall(target, button));
  body.on('change', '.js-agreement-input', ({ currentTarget }) => {
    const agreed = (currentTarget as HTMLInputElement).checked;
    for (const button of body[0].querySelectorAll<HTMLButtonElement>('.js-widget-install')) {
      button.disabled = !agreed;
      button.classList.toggle('button-input-disabled', !agreed);
    }
  });
  body.on('click', '.js-widget-install', ({ currentTarget }) => {
    const button = currentTarget as HTMLButtonElement;
    if (!button.disabled) void install(target, button);
  });
}
