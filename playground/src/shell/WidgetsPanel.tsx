import { Island } from '../ui/Island.tsx';
import { t } from './texts.ts';

interface Props {
  readonly class?: string;
  /** The widgets of the page are not up yet. */
  readonly starting?: boolean;
}

/**
 * The right panel. Its inside belongs to the host, which puts the widgets' blocks there, opens and closes them; the
 * markup is the one that widgets know.
 */
export function WidgetsPanel({ class: more = '', starting = false }: Props) {
  return (
    <aside class={`card-widgets-container ${more}`} aria-label={t('widgets')}>
      <Island id="widgets_block" class="card-widgets js-card-widgets">
        <div class="card-widgets__top js-card-widgets-cap" />
        <div id="nano-card-widgets" class="nano custom-scroll">
          <div class="card-widgets__elements" />
        </div>
      </Island>
      <Island id="card_widgets_overlay" class="card-widgets-overlay" />
      {starting ? <span class="card-widgets-container__starting" aria-hidden="true" /> : null}
    </aside>
  );
}
