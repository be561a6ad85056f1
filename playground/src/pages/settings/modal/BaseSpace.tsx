import { Logo } from '../Logo.tsx';
import { t } from '../texts.ts';
import type { ModalContent } from './describe.ts';
import { Rating } from './Rating.tsx';
import { WidgetState } from './WidgetState.tsx';

/** The left side: who the widget is, its state, and the button that installs or removes it. */
export function BaseSpace({ content }: { readonly content: ModalContent }) {
  return (
    <div class="widget-settings__base-space">
      <div class="widget_main_info">
        <div class="widget_settings_block__img">
          <Logo images={content.images} files={['logo_main.png', 'logo.png', 'logo_medium.png']} />
        </div>
        <h2 class="widget_settings_block__title">{content.name}</h2>
        <div class="widget_settings_block__head-desc">{content.shortDescription}</div>
      </div>
      <div class="widget-settings__command-plate">
        <WidgetState status={content.status} active={content.active} />
        {content.installable && <Command content={content} />}
        <span class="widget-settings__message" role="status" />
      </div>
      <div class="widget-settings__additional-block">
        <Support support={content.support} />
        <Rating />
      </div>
    </div>
  );
}

function Command({ content }: { readonly content: ModalContent }) {
  return content.status === 'install' ? <Install {...content} /> : <Uninstall {...content} />;
}

function Uninstall({ code, id, name }: ModalContent) {
  return (
    <>
      <button type="button" class="button-input button-cancel js-widget-uninstall" id={code} data-id={id}>
        <span class="button-input-inner">
          <span class="button-input-inner__text">{t('uninstall')}</span>
        </span>
      </button>
      <div class="widget-settings__question js-uninstall-question" hidden>
        <p>{t('uninstall_ask', { name })}</p>
        <button type="button" class="button-input js-uninstall-yes">
          <span class="button-input-inner">
            <span class="button-input-inner__text">{t('uninstall')}</span>
          </span>
        </button>
        <button type="button" class="button-input js-uninstall-no">
          <span class="button-input-inner">
            <span class="button-input-inner__text">{t('cancel')}</span>
          </span>
        </button>
      </div>
    </>
  );
}

function Install({ code, id }: ModalContent) {
  return (
    <>
      <label class="control-checkbox widget-settings__agreement">
        <span class="control-checkbox__body">
          <input type="checkbox" class="js-agreement-input" />
          <span class="control-checkbox__helper" />
        </span>
        <span class="control-checkbox__text element__text">{t('agreement')}</span>
      </label>
      <button
        type="button"
        class="button-input js-widget-install button-input_blue button-input-disabled install-widget__button"
        id={code}
        data-id={id}
        disabled
      >
        <span class="button-input-inner">
          <span class="button-input-inner__text">{t('install')}</span>
        </span>
      </button>
    </>
  );
}

function Support({ support: { link, email } }: Pick<ModalContent, 'support'>) {
  const address = link ?? (email ? `mailto:${email}` : undefined);
  if (!address) return null;
  return (
    <a class="widget-settings__support" href={address} target="_blank" rel="noreferrer">
      {t('support')}
    </a>
  );
}
