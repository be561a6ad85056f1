import { people } from '../../../crm/dictionaries.ts';
import type { Entity } from '../../../crm/types.ts';
import { ControlSelect } from '../../../ui/ControlSelect.tsx';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { MoneyInput } from './MoneyInput.tsx';
import { OwnRow } from './OwnRow.tsx';

interface Props {
  readonly card: CardKind;
  readonly entity: Entity;
  readonly turn: number;
}

/** Id of the list of users in every card, whatever its entity. */
const HOLDER = 'lead_main_user-users_select_holder';

/** Responsible user and money: what every entity of a kind has besides its custom fields. */
export function OwnRows({ card: { kind, prefix }, entity, turn }: Props) {
  const isResponsible = ({ id }: { readonly id: number }) => id === entity.responsible_user_id;
  const users = people().filter((person) => person.active || isResponsible(person));
  // Widgets read the name of the responsible user out of the first line.
  users.sort((a, b) => Number(isResponsible(b)) - Number(isResponsible(a)));
  return (
    <>
      <OwnRow label={t('responsible')} code="responsible" look="linked-form__field_reassign">
        <ControlSelect
          key={`${turn} ${entity.responsible_user_id}`}
          class="linked-form__select"
          id={HOLDER}
          name={`${prefix}[MAIN_USER]`}
          label={t('responsible')}
          selected={String(entity.responsible_user_id)}
          items={users.map((person) => ({ id: String(person.id), option: person.name }))}
        />
      </OwnRow>
      {kind === 'leads' ? (
        <OwnRow label={t('price')} code="price" look="linked-form__field_budget">
          <MoneyInput
            key={`${turn} ${entity.price}`}
            name="lead[PRICE]"
            id="lead_card_budget"
            label={t('price')}
            amount={entity.price ?? 0}
          />
        </OwnRow>
      ) : null}
      {kind === 'customers' ? (
        <OwnRow label={t('next_price')} code="next_price">
          <MoneyInput
            key={`${turn} ${entity.next_price}`}
            name="customer[NEXT_PRICE]"
            label={t('next_price')}
            amount={entity.next_price ?? 0}
          />
        </OwnRow>
      ) : null}
    </>
  );
}
