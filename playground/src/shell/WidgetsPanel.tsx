import { Island } from '../ui/Island.tsx';
import { t } from './texts.ts';

/**
 * The right panel. Its inside belongs to the host, which puts the widgets' blocks there, opens and closes them; the
 * markup is the one that widgets know.
 */
export function WidgetsPanel({ class: more = '' }: { readonly class?: string }) {
  return (
    <aside class={`card-widgets-container ${more}`} aria-label={t('widgets')}>
      <Island id="widgets_block" class="card-widgets js-card-widgets">
        <div class="card-widgets__top js-card-widgets-cap" />
        <div id="nano-card-widgets" class="nano custom-scroll">
          <div class="card-widgets__elements" />
        </div>
      </Island>
      <Island id="card_widgets_overlay" class="card-widgets-overlay" />
    </aside>
  );
}
