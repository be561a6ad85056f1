import { useMemo } from 'preact/hooks';
import type { PageProps } from '../../router/route.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { Card } from './Card.tsx';
import { type CardKind, cardKindOf } from './card-kind.ts';
import { FailedCard } from './FailedCard.tsx';
import { t } from './texts.ts';
import { useCard } from './use-card.ts';
import './card.css';

/** The card of a lead, contact, company or customer; `0` and `add` are a new one. */
export default function CardPage({ path, params, query }: PageProps) {
  const card = cardKindOf(path);
  // What is no number is no card either; 0 and no id are a new one.
  const id = /^\d*$/.test(params.id ?? '') ? Number(params.id ?? 0) : Number.NaN;
  const preset = useMemo(
    () => ({
      name: query.get('name') ?? undefined,
      phone: query.get('phone') ?? undefined,
      pipelineId: Number(query.get('pipeline_id')) || undefined,
      statusId: Number(query.get('status_id')) || undefined,
    }),
    [query],
  );
  const { data, error, reload } = useCard(card, id, preset);
  if (error && !data) return <FailedCard card={card} id={id} error={error} onRetry={reload} />;
  if (!data) return <PageSpinner />;
  if (!data.card) return <NoCard card={card} id={params.id ?? ''} path={path} />;
  return <Card card={card} data={data.card} tab={query.get('tab') ?? ''} reload={reload} />;
}

function NoCard({ card, id, path }: { readonly card: CardKind; readonly id: string; readonly path: string }) {
  useStagePage(useMemo(() => ({ area: 'dashboard', entity: card.kind, path }), [card, path]));
  return (
    <EmptyState wholePage title={t('gone')} text={t('gone_hint', { id })}>
      <a class="kit-button" href={card.list}>
        {t('back')}
      </a>
    </EmptyState>
  );
}
