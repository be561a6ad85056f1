import { useMemo } from 'preact/hooks';
import { personName } from '../../../crm/dictionaries.ts';
import { cardOf, readNames, refKey } from '../../../crm/entity-names.ts';
import { readEventNames } from '../../../crm/event-types.ts';
import { collection } from '../../../crm/page.ts';
import type { CrmEvent } from '../../../crm/types.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import { formatDateTime } from '../../../i18n/index.ts';
import type { PageProps } from '../../../router/route.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { t } from '../texts.ts';
import { StatsLayout } from './StatsLayout.tsx';
import { type Row, Table } from './Table.tsx';

interface LoggedEvent extends CrmEvent {
  readonly entity_type: string;
  readonly entity_id: number;
}

/** The activity log: what was done in the account, newest first. */
export default function EventsPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'events', entity: 'events', path }), [path]));
  const { data: rows, error } = useCrm(readRows);
  if (error && !rows) throw error;
  return (
    <StatsLayout active="/events/list/" top={<PageTop title={t('events')} />}>
      <Table columns={[t('when'), t('user'), t('object'), t('what')]} rows={rows} />
    </StatsLayout>
  );
}

async function readRows(): Promise<readonly Row[]> {
  const [{ items }, kinds] = await Promise.all([
    collection<LoggedEvent>('/api/v4/events?limit=100', 'events'),
    readEventNames(),
  ]);
  const names = await readNames(items.map(refOf));
  return items.map((event) => ({
    key: event.id,
    cells: [
      formatDateTime(event.created_at),
      personName(event.created_by) || t('robot'),
      subject(event, names),
      kinds.get(event.type) ?? event.type.replaceAll('_', ' '),
    ],
  }));
}

const refOf = ({ entity_type, entity_id }: LoggedEvent) => ({ type: entity_type, id: entity_id });

function subject(event: LoggedEvent, names: ReadonlyMap<string, string>) {
  const ref = refOf(event);
  const kind = ref.type === 'task' ? t('task') : ref.type;
  const name = names.get(refKey(ref)) || `${kind} #${ref.id}`;
  const card = cardOf(ref);
  return card ? <a href={card}>{name}</a> : name;
}
