import { asRecord, asText } from '../../../stage/unknown.ts';
import { Logo } from '../Logo.tsx';
import { widgetsOf } from '../locations.ts';
import { t } from '../texts.ts';
import { SmsTest } from './SmsTest.tsx';

/** Who sends the system's text messages, with a test message for each. */
export function SmsSection({ marked }: { readonly marked: string | null }) {
  const widgets = widgetsOf('sms').filter((widget) => widget.active === 'Y');
  return (
    <section class="kit-channels" id="system_sms">
      <div>
        <h2 class="kit-channels__title">{t('sms_title')}</h2>
        <p class="kit-channels__text">{widgets.length === 0 ? t('sms_none') : t('sms_text')}</p>
      </div>
      <ul class="kit-channels__list">
        {widgets.map((widget) => (
          <li
            key={widget.code}
            class={widget.code === marked ? 'kit-channels__item is-marked' : 'kit-channels__item'}
            data-code={widget.code}
          >
            <Logo images={widget.images_path} files={['logo_small.png', 'logo.png']} width={36} height={36} />
            <a href={`/settings/widgets/#${widget.code}`}>{widget.name}</a>
            <code>{asText(asRecord(asRecord(widget.manifest).sms).endpoint)}</code>
            <SmsTest code={widget.code} />
          </li>
        ))}
      </ul>
    </section>
  );
}
