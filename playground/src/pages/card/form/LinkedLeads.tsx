import { formatMoney } from '../../../crm/account.ts';
import type { Entity, Pipeline } from '../../../crm/types.ts';
import { cardPath } from '../card-kind.ts';
import { t } from '../texts.ts';

interface Props {
  readonly leads: readonly Entity[];
  readonly pipelines: readonly Pipeline[];
}

/** The leads of a contact or a company. */
export function LinkedLeads({ leads, pipelines }: Props) {
  const stageOf = (lead: Entity) =>
    pipelines.find((one) => one.id === lead.pipeline_id)?.statuses.find((one) => one.id === lead.status_id);
  return (
    <section class="card-linked__part contact-leads-block" aria-label={t('leads')}>
      <h2 class="card-linked__title">{t('leads')}</h2>
      {leads.length === 0 ? <p class="card-linked__none">{t('no_leads')}</p> : null}
      <ul class="card-leads">
        {leads.map((lead) => (
          <li key={lead.id} class="contact-leads-card">
            <a class="js-navigate-link" href={cardPath('leads', lead.id)}>
              {lead.name || `#${lead.id}`}
            </a>
            <span class="card-leads__stage">{stageOf(lead)?.name}</span>
            <span>{formatMoney(lead.price ?? 0)}</span>
          </li>
        ))}
      </ul>
      <a class="card-leads__quick-add kit-link-button js-navigate-link" href="/leads/add/">
        {t('new_leads')}
      </a>
    </section>
  );
}
