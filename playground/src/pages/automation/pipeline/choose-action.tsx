import type { KnownWidget } from '@kommo-widget/host';
import { render } from 'preact';
import { Logo } from '../../settings/Logo.tsx';
import { widgetsOf } from '../../settings/locations.ts';
import { CloseButton } from '../../settings/modal/CloseButton.tsx';
import { modalClass, showModal } from '../../settings/modal/modal-class.ts';
import { t } from '../texts.ts';
import { emptyAction, OWN_ACTIONS, type TriggerAction } from './trigger.ts';

/** Asks what a new trigger shall do; nothing when the window was closed. */
export async function chooseAction(): Promise<TriggerAction | undefined> {
  const ModalWindow = await modalClass();
  return new Promise((done) => {
    const modal = new ModalWindow({
      class_name: 'digital-pipeline__chooser',
      init(body) {
        const box = document.createElement('div');
        box.className = 'modal-body__inner';
        const choose = (action: TriggerAction) => {
          done(action);
          modal.destroy();
        };
        render(<Chooser onChoose={choose} />, box);
        body[0].replaceChildren(box);
        showModal(body, t('choose_title'));
      },
      destroy: () => done(undefined),
    });
  });
}

function Chooser({ onChoose }: { readonly onChoose: (action: TriggerAction) => void }) {
  const widgets = widgetsOf('digital_pipeline').filter((widget) => widget.active === 'Y');
  return (
    <>
      <h2 class="modal-body__caption head_2">{t('choose_title')}</h2>
      <h3>{t('choose_own')}</h3>
      <div class="dp-choices">
        {OWN_ACTIONS.map((type) => (
          <button key={type} type="button" class="dp-choice" onClick={() => onChoose(emptyAction(type))}>
            {t(`action_${type}`)}
          </button>
        ))}
      </div>
      <h3>{t('choose_widgets')}</h3>
      {widgets.length === 0 && <p>{t('choose_no_widgets')}</p>}
      <div class="dp-choices">
        {widgets.map((widget) => (
          <WidgetChoice
            key={widget.code}
            widget={widget}
            onChoose={() => onChoose({ type: 'widget', code: widget.code, settings: {} })}
          />
        ))}
      </div>
      <CloseButton />
    </>
  );
}

function WidgetChoice({ widget, onChoose }: { readonly widget: KnownWidget; readonly onChoose: () => void }) {
  return (
    <button type="button" class="dp-choice dp-choice_widget" data-code={widget.code} onClick={onChoose}>
      <Logo images={widget.images_path} files={['logo_dp.png', 'logo.png']} width={87} height={55} />
      {widget.name}
    </button>
  );
}
