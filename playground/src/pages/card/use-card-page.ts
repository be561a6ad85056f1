import { useMemo, useRef } from 'preact/hooks';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { cardAttributes } from './card-attributes.ts';
import type { CardData } from './card-data.ts';
import type { CardKind } from './card-kind.ts';
import { cardPage } from './card-page.ts';

/**
 * Shows the card to the widgets. Attributes and data are read when they are asked for, so that
 * `APP.data.current_card` never lags behind what the card shows.
 */
export function useCardPage(card: CardKind, data: CardData, save: () => Promise<void>): boolean {
  const now = useRef({ data, save });
  now.current = { data, save };
  const { id } = data.entity;
  const page = useMemo(
    () =>
      cardPage(card, {
        entity: card.kind,
        id,
        get attributes() {
          return cardAttributes(card, now.current.data.entity);
        },
        get mainUserId() {
          return now.current.data.entity.responsible_user_id;
        },
        get data() {
          const { entity, contacts, company } = now.current.data;
          const _embedded = { ...entity._embedded, contacts, companies: company ? [company] : [] };
          return { ...entity, _embedded };
        },
        save: () => now.current.save(),
      }),
    [card, id],
  );
  return useStagePage(page);
}
