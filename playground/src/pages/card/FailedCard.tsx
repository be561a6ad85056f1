import type { StagePage } from '@kommo-widget/host';
import { useMemo } from 'preact/hooks';
import { WidgetsPanel } from '../../shell/WidgetsPanel.tsx';
import { boot } from '../../stage/host.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { Failure } from '../../ui/Failure.tsx';
import type { CardKind } from './card-kind.ts';
import { cardPage } from './card-page.ts';

interface Props {
  readonly card: CardKind;
  readonly id: number;
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A card whose entity could not be read: the reason where its form stands, and its widgets in their panel all the same. */
export function FailedCard({ card, id, error, onRetry }: Props) {
  useStagePage(useMemo(() => withoutData(card, id), [card, id]));
  return (
    <div id="card_holder" class="card-holder" data-id={id}>
      <div class="card-entity-form js-card">
        <div class="card-entity-form__scroll card-holder__container">
          <Failure wholePage error={error} onRetry={onRetry} />
        </div>
      </div>
      <div class="card-holder__feed" />
      <WidgetsPanel class="card-right-column card-entity-form__right-column" />
    </div>
  );
}

const withoutData = (card: CardKind, id: number): StagePage =>
  cardPage(card, {
    entity: card.kind,
    id,
    attributes: {},
    mainUserId: boot().constants.user.id,
    data: { id },
    save: () => Promise.resolve(),
  });
