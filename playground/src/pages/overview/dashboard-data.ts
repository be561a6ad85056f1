import { readPipelines } from '../../crm/dictionaries.ts';
import { listEntities } from '../../crm/entities.ts';
import { collection } from '../../crm/page.ts';
import type { Entity, Pipeline, Task } from '../../crm/types.ts';

const WON = 142;
const LOST = 143;
const PAGES = 4;
const LIMIT = 250;

export interface Dashboard {
  readonly pipelines: readonly Pipeline[];
  readonly leads: readonly Entity[];
  readonly open: readonly Entity[];
  readonly won: readonly Entity[];
  readonly lost: readonly Entity[];
  /** More leads exist than were read. */
  readonly partial: boolean;
  readonly tasks: number;
  readonly late: number;
}

export async function readDashboard(): Promise<Dashboard> {
  const [pipelines, { leads, partial }, tasks] = await Promise.all([
    readPipelines(),
    readLeads(),
    collection<Task>(`/api/v4/tasks?limit=${LIMIT}&filter[is_completed]=0`, 'tasks'),
  ]);
  const now = Date.now() / 1000;
  return {
    pipelines,
    leads,
    partial,
    open: leads.filter((lead) => lead.status_id !== WON && lead.status_id !== LOST),
    won: leads.filter((lead) => lead.status_id === WON),
    lost: leads.filter((lead) => lead.status_id === LOST),
    tasks: tasks.items.length,
    late: tasks.items.filter((task) => task.complete_till < now).length,
  };
}

async function readLeads(): Promise<{ readonly leads: readonly Entity[]; readonly partial: boolean }> {
  const leads: Entity[] = [];
  let partial = false;
  for (let page = 1; page <= PAGES; page += 1) {
    const found = await listEntities('leads', { page, limit: LIMIT });
    leads.push(...found.items);
    partial = found.more;
    if (!found.more) break;
  }
  return { leads, partial };
}
