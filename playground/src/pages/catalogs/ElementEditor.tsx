import { useRef, useState } from 'preact/hooks';
import { addElement, saveElement } from '../../crm/catalogs.ts';
import type { Catalog, CatalogElement, FieldDefinition } from '../../crm/types.ts';
import { collect } from '../../fields/collect.ts';
import { FieldRows } from '../../fields/FieldRows.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { t } from './texts.ts';

interface Props {
  readonly catalog: Catalog;
  readonly fields: readonly FieldDefinition[];
  readonly element: CatalogElement | undefined;
  readonly onClose: () => void;
}

/** The CRM's own editor of an element, beside the list. */
export function ElementEditor({ catalog, fields, element, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState('');
  const save = async () => {
    if (!form.current) return;
    const changes = collect(form.current, { prefix: 'element' }, fields, element === undefined);
    try {
      if (element && changes) await saveElement(catalog.id, element.id, changes);
      if (!element) await addElement(catalog.id, changes ?? {});
      onClose();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <aside class="catalog-editor js-catalog-editor" aria-label={element?.name ?? t('add_element')}>
      <form
        ref={form}
        class="kit-fields catalog-editor__form custom-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="catalog-editor__head">
          <div class="catalog-editor__name">
            <input
              type="text"
              class="linked-form__cf text-input"
              name="element[NAME]"
              required
              defaultValue={element?.name ?? ''}
              placeholder={t('name')}
              aria-label={t('name')}
            />
          </div>
          <Button look="quiet" class="kit-button_icon" aria-label={t('close')} onClick={onClose}>
            <Icon name="close" size={18} />
          </Button>
        </div>
        <FieldRows
          entity={{ custom_fields_values: element?.custom_fields_values ?? null }}
          fields={fields}
          turn={0}
        />
        {error ? (
          <p class="kit-field__error" role="alert">
            {error}
          </p>
        ) : null}
        <div class="catalog-editor__buttons">
          <Button look="primary" type="submit">
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </aside>
  );
}
