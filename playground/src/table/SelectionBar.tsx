import type { CallbackName, LocationCode } from '@kommo-widget/manifest';
import { Button } from '../ui/Button.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { t } from './texts.ts';
import { useListWidgets } from './use-list-widgets.ts';

interface Props {
  readonly location: LocationCode;
  /** The first that a widget has is called when it is chosen. */
  readonly selected: readonly CallbackName[];
  readonly count: number;
  readonly onDelete?: (() => void) | undefined;
  readonly onClear: () => void;
}

/** What can be done with the rows that are checked; the widgets of the list are in its menu. */
export function SelectionBar({ location, selected, count, onDelete, onClear }: Props) {
  const widgets = useListWidgets(location, selected);
  return (
    <header class="list__body-right__top list-multiple-actions kit-top" id="list_multiple_actions">
      <span class="list-multiple-actions__count" role="status">
        {t('selected', { count })}
      </span>
      <div class="kit-top__middle list-multiple-actions__buttons">
        {onDelete ? (
          <Button
            look="danger"
            class="list-multiple-actions__item js-list-multiple-actions__item js-list-multiple-delete"
            data-type="delete"
            onClick={onDelete}
          >
            {t('delete')}
          </Button>
        ) : null}
        {widgets.length ? <MenuButton label={t('more')} items={widgets} /> : null}
      </div>
      <Button look="quiet" onClick={onClear}>
        {t('clear')}
      </Button>
    </header>
  );
}
