import { Logo } from '../Logo.tsx';
import { widgetsOf } from '../locations.ts';
import { t } from '../texts.ts';

/** What visitors of a site are offered: one entry for every widget that declares the location. */
export function ChatButtonSection({ marked }: { readonly marked: string | null }) {
  const widgets = widgetsOf('website_chat_button').filter((widget) => widget.active === 'Y');
  return (
    <section class="kit-channels" id="website_chat_button">
      <div>
        <h2 class="kit-channels__title">{t('chat_button')}</h2>
        <p class="kit-channels__text">
          {widgets.length === 0 ? t('chat_button_none') : t('chat_button_text')}
        </p>
      </div>
      <ul class="kit-channels__list">
        {widgets.map(({ code, name, short_description, images_path }) => (
          <li
            key={code}
            class={code === marked ? 'kit-channels__item is-marked' : 'kit-channels__item'}
            data-code={code}
          >
            <Logo images={images_path} files={['logo_small.png', 'logo.png']} width={36} height={36} />
            <a href={`/settings/widgets/#${code}`}>{name}</a>
            <span>{short_description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
