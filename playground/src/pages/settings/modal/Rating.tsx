import { t } from '../texts.ts';

const STARS = [1, 2, 3, 4, 5];

/** The rating box that public integrations carry. The numbers are invented from the id, so that they stay the same. */
export function Rating({ id }: { readonly id: number }) {
  const stars = 3 + (id % 3);
  return (
    <div class="widget-settings__rating">
      <span class="widget-settings__rating-title">{t('rating')}</span>
      <span class="widget-settings__stars" role="img" aria-label={t('rating_of', { stars })}>
        {STARS.map((star) => (
          <span key={star} class={star <= stars ? 'widget-settings__star is-full' : 'widget-settings__star'}>
            ★
          </span>
        ))}
      </span>
      <span class="widget-settings__reviews">{t('reviews', { count: id % 40 })}</span>
    </div>
  );
}
