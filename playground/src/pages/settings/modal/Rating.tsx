import { t } from '../texts.ts';

/** The rating box that public integrations carry. Nobody has rated anything here, and it says so. */
export function Rating() {
  return (
    <div class="widget-settings__rating">
      <span class="widget-settings__rating-title">{t('rating')}</span>
      <span class="widget-settings__stars" aria-hidden="true">
        {'★'.repeat(5)}
      </span>
      <span class="widget-settings__reviews">{t('no_ratings')}</span>
    </div>
  );
}
