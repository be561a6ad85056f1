import { t } from '../texts.ts';

interface Props {
  readonly images: readonly string[];
  readonly text: string;
  readonly open: boolean;
}

/** The slideshow of the manifest's `tour`, 1188 by 616 pixels each; folded away once the widget is installed. */
export function Tour({ images, text, open }: Props) {
  if (images.length === 0) return null;
  return (
    <details class="widget-settings__tour" open={open}>
      <summary>{t('about')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="widget-settings__slides" tabIndex={0} aria-label={t('about')}>
        {images.map((image, index) => (
          <img
            key={image}
            class="widget-settings__slide"
            src={image}
            width="1188"
            height="616"
            loading="lazy"
            alt={t('slide_of', { number: index + 1, count: images.length })}
          />
        ))}
      </section>
      {images.length > 1 && (
        <div class="widget-settings__slide-buttons">
          <button type="button" class="js-slide" data-step="-1" aria-label={t('slide_previous')}>
            ‹
          </button>
          <button type="button" class="js-slide" data-step="1" aria-label={t('slide_next')}>
            ›
          </button>
        </div>
      )}
      {text !== '' && <p class="widget-settings__tour-text">{text}</p>}
    </details>
  );
}
