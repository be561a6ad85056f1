import { useCallback, useEffect } from 'preact/hooks';
import { readDeliveries } from '../../crm/deliveries.ts';
import { useCrm } from '../../crm/use-crm.ts';
import { crmPushes, type PushEntry } from '../state/pushes.ts';
import { t } from '../texts.ts';
import { clockTime, Listing } from './Listing.tsx';

/** What was written in the CRM, and what the CRM sent out because of it. */
export function CrmPanel() {
  const { data: deliveries = [], reload } = useCrm(useCallback(readDeliveries, []));
  const pushes = crmPushes.value;
  // A write may have sent something out.
  useEffect(reload, [pushes.length, reload]);
  return (
    <>
      <h2 class="inspector-heading">{t('writes')}</h2>
      <Listing
        columns={[t('time'), t('kind'), t('entity'), t('action')]}
        rows={pushes.map(({ id, at, push }) => ({ key: id, cells: [clockTime(at), ...cellsOf(push)] }))}
        empty={t('none_crm')}
      />
      <h2 class="inspector-heading">{t('deliveries')}</h2>
      <Listing
        columns={[t('time'), t('kind'), t('status'), t('duration'), t('url')]}
        rows={deliveries.map(({ at, kind, status, ms, url, request, response }, index) => ({
          key: index,
          cells: [clockTime(at), kind, status || '—', ms, url],
          ...(status >= 400 || status === 0 ? { look: 'bad' as const } : {}),
          more: JSON.stringify({ request, response }, null, 2),
        }))}
        empty={t('none_deliveries')}
      />
    </>
  );
}

function cellsOf(push: PushEntry['push']): readonly [string, string, string] {
  switch (push.type) {
    case 'crm':
      return ['crm', `${push.entity} ${push.id}`, push.action];
    case 'notification':
      return ['notification', JSON.stringify(push.notification).slice(0, 200), ''];
    case 'reset':
      return ['reset', '', ''];
  }
}
