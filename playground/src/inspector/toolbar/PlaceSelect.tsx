import { go } from '../stage/frame.ts';
import { allPlaces, type Place, placesOf } from '../stage/places.ts';
import { kitState } from '../state/kit-state.ts';
import { t } from '../texts.ts';
import { ToolSelect } from './ToolSelect.tsx';

/** Every place where a widget may live: first those that each widget declares, then all of them. */
export function PlaceSelect() {
  const { widgets = [], pages = {} } = kitState.value ?? {};
  const first = widgets[0];
  return (
    <ToolSelect label={t('place')} value="" onChange={go}>
      <option value="">{t('place_pick')}</option>
      {widgets.map((widget) => (
        <optgroup key={widget.code} label={t('place_declared', { name: widget.name })}>
          <Options places={placesOf(widget, pages)} />
        </optgroup>
      ))}
      <optgroup label={t('place_all')}>
        <Options places={allPlaces(first?.code ?? '', pages)} />
      </optgroup>
    </ToolSelect>
  );
}

function Options({ places }: { readonly places: readonly Place[] }) {
  return (
    <>
      {places.map(({ location, title, path }) => (
        <option key={location} value={path}>
          {title}
        </option>
      ))}
    </>
  );
}
