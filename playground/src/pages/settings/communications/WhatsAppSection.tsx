import { t } from '../texts.ts';

/** The way to the window of integrations that talk to WhatsApp. */
export function WhatsAppSection() {
  return (
    <section class="kit-channels" id="whatsapp">
      <div>
        <h2 class="kit-channels__title">{t('whatsapp_title')}</h2>
        <p class="kit-channels__text">{t('whatsapp_text')}</p>
      </div>
      <div>
        <a class="kit-button" href="/settings/widgets/?modal=whatsapp">
          {t('whatsapp_open')}
        </a>
      </div>
    </section>
  );
}
