import type { ComponentChildren } from 'preact';
import { unlinkEntities } from '../../../crm/entities.ts';
import type { Entity } from '../../../crm/types.ts';
import { FieldRows } from '../../../fields/FieldRows.tsx';
import type { CardData } from '../card-data.ts';
import { groupKeys, groupOf, MAIN_GROUP } from '../card-groups.ts';
import { CARD_KINDS, type CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { CardTop } from './CardTop.tsx';
import { LinkedForm } from './LinkedForm.tsx';
import { LinkedLeads } from './LinkedLeads.tsx';
import { LinkSearch } from './LinkSearch.tsx';
import { OwnRows } from './OwnRows.tsx';
import { StagePicker } from './StagePicker.tsx';

interface Props {
  readonly card: CardKind;
  readonly data: CardData;
  readonly turn: number;
  /** The group of fields that is in sight; none while a tab of a widget is. */
  readonly group: string | undefined;
  readonly tabs: ComponentChildren;
  readonly onDelete: () => void;
}

/** The left column: the entity's own form, then those of what is linked to it. */
export function CardForm({ card, data, turn, group, tabs, onDelete }: Props) {
  const { entity } = data;
  return (
    <>
      <form
        id="edit_card"
        class="card-entity-form__main"
        action={card.action}
        method="post"
        onSubmit={(event) => event.preventDefault()}
      >
        <input type="hidden" name="ID" value={entity.id} />
        <input type="hidden" name={`${card.prefix}[ID]`} value={entity.id} />
        <CardTop card={card} entity={entity} turn={turn} onDelete={onDelete} />
        {card.kind === 'leads' ? <StagePicker entity={entity} pipelines={data.pipelines} /> : null}
        {tabs}
        <div
          id="card_fields"
          class={`card-fields__fields-block card-entity-form__fields card-cf-table-main-entity ${group === undefined ? 'hidden' : ''}`}
        >
          {/* Nothing else in the class: a widget selects it by the whole attribute. */}
          <div class="card-entity-form__main-fields js-card-main-fields">
            {groupKeys(data.fields).map((key) => (
              <div
                key={key}
                class="linked-forms__group-wrapper linked-forms__group-wrapper_main js-cf-group-wrapper"
                data-id={key}
                hidden={key !== group}
              >
                {key === MAIN_GROUP ? <OwnRows card={card} entity={entity} turn={turn} /> : null}
                <FieldRows
                  entity={entity}
                  fields={data.fields.filter((field) => groupOf(field) === key)}
                  turn={turn}
                />
              </div>
            ))}
          </div>
        </div>
      </form>
      <div class={`card-linked ${group === MAIN_GROUP ? '' : 'hidden'}`}>
        <Linked card={card} data={data} turn={turn} />
      </div>
    </>
  );
}

function Linked({ card, data, turn }: Pick<Props, 'card' | 'data' | 'turn'>) {
  const { entity, contacts, company } = data;
  const unlink = (kind: 'contacts' | 'companies', one: Entity) =>
    void unlinkEntities(card.kind, entity.id, [{ to_entity_id: one.id, to_entity_type: kind }]);
  const saved = entity.id !== 0;
  return (
    <>
      {card.kind === 'contacts' ? null : (
        <section id="contacts_list" class="card-linked__part" aria-label={t('contacts')}>
          {contacts.map((contact, index) => (
            <LinkedForm
              key={contact.id}
              card={CARD_KINDS.contacts}
              entity={contact}
              fields={data.contactFields}
              turn={turn}
              open={index === 0}
              onUnlink={() => unlink('contacts', contact)}
            />
          ))}
          {saved ? <LinkSearch card={card} id={entity.id} kind="contacts" /> : null}
        </section>
      )}
      {card.kind === 'companies' ? null : (
        <section id="company_holder" class="card-linked__part" aria-label={t('company')}>
          {company ? (
            <LinkedForm
              key={company.id}
              card={CARD_KINDS.companies}
              entity={company}
              fields={data.companyFields}
              turn={turn}
              open={contacts.length === 0}
              onUnlink={() => unlink('companies', company)}
            />
          ) : saved ? (
            <LinkSearch card={card} id={entity.id} kind="companies" />
          ) : null}
        </section>
      )}
      {card.kind === 'leads' || card.kind === 'customers' || !saved ? null : (
        <LinkedLeads leads={data.leads} pipelines={data.pipelines} />
      )}
    </>
  );
}
