import type { OpenCard } from '../contract.ts';
import type { BackboneLike } from '../page/globals.ts';
import { tellGaps } from '../reports/gaps.ts';
import type { Reporter } from '../reports/reporter.ts';
import { DICTIONARIES } from './dictionaries.ts';

const SINGULAR: Readonly<Record<string, string>> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  customers: 'customer',
};

/** `APP.data.current_card` of a card that the page shows. */
export function currentCard(
  card: OpenCard,
  user: Readonly<Record<string, unknown>>,
  backbone: BackboneLike,
  $: JQueryStatic,
  reporter: Reporter,
): object {
  const model = new backbone.Model();
  // The page's own object, so that what a person types is what the model says.
  model.attributes = card.attributes as Record<string, unknown>;
  const $el = $('#card_holder');
  return tellGaps(
    {
      id: card.id,
      model,
      type: SINGULAR[card.entity] ?? card.entity,
      entity: card.entity,
      element_type: DICTIONARIES.element_types?.[card.entity],
      main_user: card.mainUserId,
      new_card: card.id === 0,
      is_new: card.id === 0,
      user_rights: user.user_rights ?? { is_admin: user.is_admin ?? true, edit: 'A', view: 'A', delete: 'A' },
      fields_hider: { model: new backbone.Model({}) },
      data: card.data,
      $el,
      el: $el.get(0),
      save: () => card.save(),
    },
    'APP.data.current_card',
    reporter,
  );
}

/** `APP.constant('card_element')`: the entity in the words of the page. */
export function cardElement({ id, entity, attributes, data, mainUserId }: OpenCard): Record<string, unknown> {
  const singular = SINGULAR[entity] ?? entity;
  const price = data.price ?? attributes[`${singular}[PRICE]`] ?? 0;
  return {
    id,
    element_type: DICTIONARIES.element_types?.[entity],
    name: data.name ?? attributes[`${singular}[NAME]`] ?? '',
    main_user_id: mainUserId,
    pipeline_id: data.pipeline_id,
    status: data.status_id,
    price,
    raw_price: Number(price),
  };
}
