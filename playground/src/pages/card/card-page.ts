import type { StagePage } from '@kommo-widget/host';
import type { CardKind } from './card-kind.ts';

/** The page of a card, with what the widgets may ask the card. */
export const cardPage = ({ area, kind }: CardKind, card: NonNullable<StagePage['card']>): StagePage => ({
  area,
  entity: kind,
  path: window.location.pathname,
  card,
});
