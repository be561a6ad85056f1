import { boot } from '../stage/host.ts';
import { asRecord, asText } from '../stage/unknown.ts';
import { onPush } from './live.ts';
import { collection, wholeCollection } from './page.ts';
import type { FieldDefinition, FieldGroup, Pipeline, Status } from './types.ts';

/** Answers that hardly change are asked for once, and again after the CRM said that something of them was written. */
const known = new Map<string, Promise<unknown>>();
const STRUCTURE = /pipeline|status|custom_field|field|catalog/;

onPush((push) => {
  if (push.type === 'reset' || (push.type === 'crm' && STRUCTURE.test(push.entity))) known.clear();
});

function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before as Promise<T>;
  const fresh = load();
  known.set(key, fresh);
  fresh.catch(() => known.delete(key));
  return fresh;
}

interface HalPipeline extends Omit<Pipeline, 'statuses'> {
  readonly _embedded: { readonly statuses: readonly Status[] };
}

/** Pipelines of leads with their stages, both in the order of the board. */
export const readPipelines = (): Promise<readonly Pipeline[]> =>
  once('pipelines', async () => {
    const { items } = await collection<HalPipeline>('/api/v4/leads/pipelines', 'pipelines');
    return bySort(items.map(({ _embedded, ...rest }) => ({ ...rest, statuses: bySort(_embedded.statuses) })));
  });

/** Definitions of custom fields: `leads`, `contacts`, `catalogs/12`. Those for the API alone are left out. */
export const readFields = (target: string): Promise<readonly FieldDefinition[]> =>
  once(`fields ${target}`, async () => {
    const fields = await wholeCollection<FieldDefinition>(`/api/v4/${target}/custom_fields`, 'custom_fields');
    return bySort(fields.filter((field) => field.is_api_only !== true));
  });

/** Groups of custom fields, in the order of the card's tabs. */
export const readFieldGroups = (target: string): Promise<readonly FieldGroup[]> =>
  once(`groups ${target}`, async () => {
    const page = await collection<FieldGroup>(
      `/api/v4/${target}/custom_fields/groups`,
      'custom_field_groups',
    );
    return bySort(page.items);
  });

const bySort = <T extends { readonly sort: number }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => a.sort - b.sort);

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly picture: string | undefined;
  readonly active: boolean;
}

let everybody: readonly Person[] | undefined;

/** Users of the account, from what the server told the page. */
export function people(): readonly Person[] {
  everybody ??= Object.values(asRecord(boot().constants.managers)).map((value) => {
    const manager = asRecord(value);
    return {
      id: Number(manager.id),
      name: asText(manager.title),
      picture: asText(manager.avatar) || undefined,
      active: manager.active !== false && manager.active !== 'N',
    };
  });
  return everybody;
}

/** Name of a user; 0 is the robot of the account. */
export const personName = (id: number): string => people().find((person) => person.id === id)?.name ?? '';

export interface TaskType {
  readonly id: number;
  readonly name: string;
}

export function taskTypes(): readonly TaskType[] {
  return Object.values(asRecord(boot().constants.task_types)).map((value) => {
    const type = asRecord(value);
    return { id: Number(type.id), name: asText(type.option) || asText(type.name) };
  });
}
