import { useState } from 'preact/hooks';
import type { Entity, FieldDefinition } from '../../../crm/types.ts';
import { FieldRows } from '../../../fields/FieldRows.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { type CardKind, cardPath } from '../card-kind.ts';
import { t } from '../texts.ts';
import { FullName } from './FullName.tsx';

interface Props {
  readonly card: CardKind;
  readonly entity: Entity;
  readonly fields: readonly FieldDefinition[];
  readonly turn: number;
  readonly open: boolean;
  readonly onUnlink: () => void;
}

/** Fields that are always in sight, filled or not. */
const KEY_FIELDS = new Set(['PHONE', 'EMAIL', 'POSITION', 'WEB']);

/** A linked contact or company with its own form, which the page stores together with the card's. */
export function LinkedForm({ card, entity, fields, turn, open, onUnlink }: Props) {
  const [unfolded, unfold] = useState(open);
  const [all, showAll] = useState(false);
  return (
    <form
      class="linked-form js-linked-form"
      action={card.action}
      method="post"
      data-id={entity.id}
      data-type={card.prefix}
      onSubmit={(event) => event.preventDefault()}
    >
      <input type="hidden" name="ID" value={entity.id} />
      <input type="hidden" name={`${card.prefix}[ID]`} value={entity.id} />
      {card.kind === 'contacts' ? <FullName contact={entity} turn={turn} /> : null}
      <div class="linked-form__head">
        <button
          type="button"
          class="linked-form__toggle"
          aria-expanded={unfolded}
          aria-label={t('show_fields', { name: entity.name })}
          onClick={() => unfold(!unfolded)}
        >
          <Icon name={unfolded ? 'down' : 'forward'} size={16} />
        </button>
        <input
          key={`${turn} ${entity.name}`}
          type="text"
          class="linked-form__cf text-input linked-form__name js-linked-name-view"
          name={`${card.prefix}[NAME]`}
          defaultValue={entity.name}
          aria-label={t('name')}
          autocomplete="off"
        />
        <a
          class="js-navigate-link linked-form__open"
          href={cardPath(card.kind, entity.id)}
          aria-label={t('open_card')}
        >
          <Icon name="forward" size={16} />
        </a>
        <button type="button" class="linked-form__unlink" aria-label={t('unlink')} onClick={onUnlink}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <div class={unfolded ? 'linked-form__fields' : 'linked-form__fields hidden'}>
        <FieldRows
          entity={entity}
          fields={fields}
          turn={turn}
          hides={(field, filled) => !filled && !all && !KEY_FIELDS.has(field.code ?? '')}
        />
        <button type="button" class="kit-link-button linked-form__all" onClick={() => showAll(!all)}>
          {t(all ? 'fewer_fields' : 'all_fields')}
        </button>
      </div>
    </form>
  );
}
