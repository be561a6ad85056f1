import { t } from './texts.ts';

/** Waiting; drawn only when it lasts, so that quick answers do not flicker. */
export function Spinner() {
  return <span class="kit-spinner" role="status" aria-label={t('loading')} />;
}

export function PageSpinner() {
  return (
    <div class="kit-page-spinner">
      <Spinner />
    </div>
  );
}
