import { deleteEntities } from '../../crm/delete.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { ListKind } from './list-kind.ts';
import type { RowData } from './list-row.ts';
import { t } from './texts.ts';
import { useListWidgets } from './use-list-widgets.ts';

interface Props {
  readonly list: ListKind;
  readonly chosen: readonly RowData[];
  readonly onClear: () => void;
}

/** What can be done with the rows that are checked; the widgets of the list are in its menu. */
export function SelectionBar({ list, chosen, onClear }: Props) {
  const widgets = useListWidgets(list.location, list.selected);
  const drop = async () => {
    await deleteEntities(
      list.kind,
      chosen.map((row) => row.entity.id),
    );
    onClear();
  };
  return (
    <header class="list__body-right__top list-multiple-actions kit-top">
      <span class="list-multiple-actions__count" role="status">
        {t('selected', { count: chosen.length })}
      </span>
      <div class="kit-top__middle list-multiple-actions__buttons">
        {list.deleted ? null : (
          <Button look="danger" class="js-list-multiple-delete" onClick={() => void drop()}>
            {t('delete')}
          </Button>
        )}
        {widgets.length ? <MenuButton label={t('more')} items={widgets} /> : null}
      </div>
      <Button look="quiet" onClick={onClear}>
        {t('clear')}
      </Button>
    </header>
  );
}
