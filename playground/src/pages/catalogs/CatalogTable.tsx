import { useCallback, useMemo, useState } from 'preact/hooks';
import { readElements } from '../../crm/catalogs.ts';
import { useCrmChange } from '../../crm/live.ts';
import type { Catalog, FieldDefinition } from '../../crm/types.ts';
import { useCrm } from '../../crm/use-crm.ts';
import { navigate } from '../../router/location.ts';
import { WidgetsPanel } from '../../shell/WidgetsPanel.tsx';
import { RowTable } from '../../table/RowTable.tsx';
import { SelectionBar } from '../../table/SelectionBar.tsx';
import { useChecked } from '../../table/use-checked.ts';
import { useListPage } from '../../table/use-list-page.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageTop } from '../../ui/PageTop.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ElementEditor } from './ElementEditor.tsx';
import { elementColumns } from './element-columns.tsx';
import { t } from './texts.ts';
import { useEditor } from './use-editor.ts';

interface Props {
  readonly catalogs: readonly Catalog[];
  readonly catalog: Catalog;
  readonly fields: readonly FieldDefinition[];
  /** Element that the address asks for. */
  readonly asked: string | undefined;
}

const nothing = () => undefined;

/** The elements of a list. */
export function CatalogTable({ catalogs, catalog, fields, asked }: Props) {
  const [search, setSearch] = useState('');
  const {
    data: rows,
    error,
    reload,
  } = useCrm(useCallback(() => readElements(catalog.id, search), [catalog.id, search]));
  useCrmChange(['catalog_elements', 'catalogs'], reload);
  const checked = useChecked(rows);
  const toListRow = (row: { readonly id: number; readonly name: string }) => ({
    id: row.id,
    type: 'catalog_element',
    name: row.name,
    url: `/catalogs/${catalog.id}/detail/${row.id}`,
    checked: checked.ids.has(row.id),
    emails: [],
    phones: [],
  });
  const ready = useListPage('catalogs', 'catalogs', rows, toListRow, error);
  const editor = useEditor(catalog, ready ? rows : undefined, asked);
  const { open } = editor;
  const columns = useMemo(() => elementColumns(fields, open), [fields, open]);
  return (
    <div id="list_page_holder" class="list-page">
      <div class="list__body-right">
        {checked.rows.length ? (
          <SelectionBar
            location="catalogs"
            selected={[]}
            count={checked.rows.length}
            onClear={checked.clear}
          />
        ) : (
          <PageTop
            title={t('catalogs')}
            buttons={
              catalog.can_add_elements ? (
                <Button look="primary" onClick={() => open(undefined)}>
                  <Icon name="plus" size={16} />
                  {t('add_element')}
                </Button>
              ) : null
            }
          >
            <Tabs
              label={t('catalogs')}
              open={String(catalog.id)}
              tabs={catalogs.map((one) => ({ key: String(one.id), title: one.name }))}
              onOpen={(key) => key !== String(catalog.id) && navigate(`/catalogs/${key}`)}
            />
            <SearchBox label={t('search')} initial={search} onSearch={setSearch} />
          </PageTop>
        )}
        {editor.unknown ? <Notice text={t('no_element', { id: asked ?? '' })} /> : null}
        {error && !rows ? <Failure error={error} onRetry={reload} /> : null}
        {rows?.length === 0 ? <EmptyState title={t('empty')} /> : null}
        {rows?.length ? (
          <RowTable
            entity="catalogs"
            columns={columns}
            rows={rows}
            checked={checked}
            more={false}
            onNearEnd={nothing}
          />
        ) : null}
      </div>
      {editor.state ? (
        <ElementEditor
          key={editor.state.element?.id ?? 0}
          catalog={catalog}
          fields={fields}
          element={editor.state.element}
          onClose={editor.close}
        />
      ) : null}
      <WidgetsPanel class="list-page__widgets" />
    </div>
  );
}
