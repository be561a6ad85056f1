import { go } from '../stage/frame.ts';
import { placesOf } from '../stage/places.ts';
import type { KitWidget, Sights } from '../state/control.ts';
import { kitState } from '../state/kit-state.ts';
import { openPage } from '../state/reports.ts';
import { t } from '../texts.ts';

/** The served widgets: their state in the account, whether they run on the open page, and where they can be seen. */
export function WidgetsPanel() {
  const state = kitState.value;
  if (!state) return null;
  if (state.widgets.length === 0) return <p class="inspector-empty">{t('none_widgets')}</p>;
  return (
    <div class="inspector-widgets">
      {state.widgets.map((widget) => (
        <WidgetCard key={widget.code} widget={widget} pages={state.pages} />
      ))}
    </div>
  );
}

function WidgetCard({ widget, pages }: { readonly widget: KitWidget; readonly pages: Sights }) {
  const runs = openPage.value?.widgets.includes(widget.code) ?? false;
  return (
    <section class="inspector-widget" data-code={widget.code}>
      <h2>
        {widget.name} <code>{widget.code}</code>
      </h2>
      <dl>
        <Fact name={t('version')} value={widget.version} />
        <Fact name={t('status')} value={widget.active ? widget.status : `${widget.status}, N`} />
        <Fact name={t('stage')} value={t(runs ? 'running' : 'resting')} />
        <Fact name={t('where')} value={`${widget.source} (${t('files', { count: widget.files.length })})`} />
      </dl>
      <ul class="inspector-places">
        {placesOf(widget, pages).map(({ location, title, path }) => (
          <li key={location}>
            <button type="button" class="inspector-button" title={path} onClick={() => go(path)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
