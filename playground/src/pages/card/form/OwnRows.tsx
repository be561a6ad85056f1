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

/** Responsible user and money: what every entity of a kind has besides its custom fields. */
export function OwnRows({ card: { kind, prefix }, entity, turn }: Props) {
  const users = people().filter((person) => person.active || person.id === entity.responsible_user_id);
  return (
    <>
      <OwnRow label={t('responsible')} code="responsible">
        <ControlSelect
          key={`${turn} ${entity.responsible_user_id}`}
          class="linked-form__select"
          name={`${prefix}[MAIN_USER]`}
          label={t('responsible')}
          selected={String(entity.responsible_user_id)}
          items={users.map((person) => ({ id: String(person.id), option: person.name }))}
        />
      </OwnRow>
      {kind === 'leads' ? (
        <OwnRow label={t('price')} code="price">
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
