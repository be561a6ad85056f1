import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { rewriteAddress } from '../../../router/location.ts';
import { WidgetTile } from '../gallery/WidgetTile.tsx';
import { widgetsOf } from '../locations.ts';
import { CloseButton } from '../modal/CloseButton.tsx';
import { type Modal, modalClass, showModal } from '../modal/modal-class.ts';
import { t } from '../texts.ts';

/** The window with the integrations that talk to WhatsApp, opened by `?modal=whatsapp`. */
export function WhatsAppModal({ ready }: { readonly ready: boolean }) {
  useEffect(() => {
    if (!ready) return;
    let modal: Modal | undefined;
    let left = false;
    void modalClass().then((ModalWindow) => {
      if (left) return;
      modal = new ModalWindow({
        class_name: 'whatsapp-modal',
        init(body) {
          const box = document.createElement('div');
          box.className = 'modal-body__inner';
          render(<Choice />, box);
          body[0].replaceChildren(box);
          showModal(body, t('whatsapp_title'));
        },
        destroy() {
          if (!left) rewriteAddress(window.location.pathname + window.location.hash);
        },
      });
    });
    return () => {
      left = true;
      modal?.destroy();
    };
  }, [ready]);
  return null;
}

function Choice() {
  const widgets = widgetsOf('whatsapp_modal');
  return (
    <>
      <h2 class="modal-body__caption head_2">{t('whatsapp_title')}</h2>
      <p>{widgets.length === 0 ? t('whatsapp_none') : t('whatsapp_text')}</p>
      <div class="kit-widgets__tiles">
        {widgets.map((widget) => (
          <WidgetTile key={widget.code} widget={widget} href={`/settings/widgets/#${widget.code}`} />
        ))}
      </div>
      <CloseButton />
    </>
  );
}
