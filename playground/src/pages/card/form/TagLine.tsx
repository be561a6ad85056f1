import { useState } from 'preact/hooks';
import { saveEntity } from '../../../crm/entities.ts';
import type { Entity, Tag } from '../../../crm/types.ts';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';

interface Props {
  readonly card: CardKind;
  readonly entity: Entity;
}

/** Tags are stored at once; the answer comes back as a change of the card. */
export function TagLine({ card, entity }: Props) {
  const [adding, setAdding] = useState(false);
  const tags = entity._embedded?.tags ?? [];
  const store = (next: readonly { readonly id?: number; readonly name?: string }[]) =>
    void saveEntity(card.kind, entity.id, { _embedded: { tags: next.length ? next : null } });
  const add = (name: string) => {
    setAdding(false);
    if (name !== '') store([...tags.map(({ id }) => ({ id })), { name }]);
  };
  return (
    <ul class="card-tags" aria-label={t('tags')}>
      {tags.map((tag) => (
        <TagChip
          key={tag.id}
          tag={tag}
          onRemove={() => store(tags.filter((one) => one.id !== tag.id).map(({ id }) => ({ id })))}
        />
      ))}
      <li>
        {adding ? (
          <input
            class="card-tags__input"
            ref={(input) => input?.focus()}
            aria-label={t('add_tag')}
            maxLength={64}
            onBlur={(event) => add(event.currentTarget.value.trim())}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add(event.currentTarget.value.trim());
              if (event.key === 'Escape') setAdding(false);
            }}
          />
        ) : (
          <button type="button" class="kit-link-button" onClick={() => setAdding(true)}>
            {t('add_tag')}
          </button>
        )}
      </li>
    </ul>
  );
}

function TagChip({ tag, onRemove }: { readonly tag: Tag; readonly onRemove: () => void }) {
  return (
    <li class="kit-tag">
      {tag.name}
      <button type="button" aria-label={t('remove_tag', { name: tag.name })} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
