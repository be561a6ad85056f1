import type { Entity } from '../../../crm/types.ts';
import { navigate } from '../../../router/location.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { FullName } from './FullName.tsx';
import { TagLine } from './TagLine.tsx';

interface Props {
  readonly card: CardKind;
  readonly entity: Entity;
  readonly turn: number;
  readonly onDelete: () => void;
}

/** Head of the card: the way back, the name, the number, the tags. */
export function CardTop({ card, entity, turn, onDelete }: Props) {
  const copyLink = () => void navigator.clipboard?.writeText(window.location.href);
  const newName = entity.id ? `#${entity.id}` : t(`new_${card.kind}`);
  return (
    <header class="card-top">
      <h1 class="kit-visually-hidden">{entity.name || newName}</h1>
      <div class="card-top__line">
        <a class="card-top__back js-navigate-link" href={card.list} aria-label={t('back')}>
          <Icon name="back" />
        </a>
        <div id="card_name_holder" class="card-top-name card-fields__top-name-field">
          <input
            key={`${turn} ${entity.name}`}
            id={card.kind === 'leads' ? 'person_n' : 'person_name'}
            type="text"
            class="card-top-name__input js-card-name text-input linked-form__cf"
            name={`${card.prefix}[NAME]`}
            defaultValue={entity.name}
            title={entity.name}
            placeholder={newName}
            aria-label={t('name')}
            autocomplete="off"
          />
        </div>
        {card.kind === 'contacts' ? <FullName contact={entity} turn={turn} /> : null}
        {entity.id ? (
          <MenuButton
            label={t('card_menu')}
            look="quiet"
            class="kit-button_icon"
            items={[
              { key: 'copy', title: t('copy_link'), onSelect: copyLink },
              ...(hasMobile(card)
                ? [
                    {
                      key: 'mobile',
                      title: t('mobile_card'),
                      onSelect: () => navigate(`/mobile/${card.kind}/${entity.id}`),
                    },
                  ]
                : []),
              { key: 'delete', title: t('delete'), onSelect: onDelete },
            ]}
          >
            <Icon name="more" />
          </MenuButton>
        ) : null}
      </div>
      {entity.id ? (
        <div class="card-top__facts">
          <span class="card-top__id">#{entity.id}</span>
          <TagLine card={card} entity={entity} />
        </div>
      ) : null}
    </header>
  );
}

/** The mobile app has cards with widgets for leads and customers. */
const hasMobile = ({ kind }: CardKind): boolean => kind === 'leads' || kind === 'customers';
