import { render } from 'preact';
import { Button } from '../../ui/Button.tsx';
import { modalClass, showModal } from '../settings/modal/modal-class.ts';
import { NewTask } from './NewTask.tsx';
import { t } from './texts.ts';

/** Opens the window in which one sets a task that belongs to no card. */
export const NewTaskButton = () => (
  <Button look="primary" class="js-new-task" onClick={() => void openWindow()}>
    {t('add_task')}
  </Button>
);

async function openWindow(): Promise<void> {
  const Modal = await modalClass();
  let place: HTMLElement | undefined;
  const modal = new Modal({
    class_name: 'modal-list todo-new',
    disable_enter_keydown: true,
    init(body) {
      place = body[0];
      render(<NewTask onDone={() => modal.destroy()} />, place);
      showModal(body, t('add_task'));
    },
    destroy() {
      if (place) render(null, place);
    },
  });
}
