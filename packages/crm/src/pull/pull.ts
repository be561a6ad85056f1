import type { FieldSeed, FieldTarget, ScenarioData } from '../scenarios/scenario.ts';
import {
  accountSeed,
  catalogSeed,
  fieldGroupSeed,
  fieldSeed,
  groupNames,
  pipelineSeed,
  roleSeed,
  sourceSeed,
  taskTypes,
  userSeed,
} from './parts.ts';
import { filled } from './read.ts';
import { AccountSource, isRefusal, type SourceOptions } from './source.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Pulled {
  readonly scenario: ScenarioData;
  /** Parts that the account would not show, in words. */
  readonly leftOut: readonly string[];
}

const TARGETS = ['leads', 'contacts', 'companies', 'customers'] as const satisfies readonly FieldTarget[];
const WITH = 'users_groups,task_types,datetime_settings';

/**
 * Copies the structure of an account: pipelines, fields, users, roles, lists, sources, reasons, tags. No card, no
 * element of a list, no message and no file is asked for.
 *
 * @throws KitError `pull-refused`, `pull-unexpected`, or what asking throws.
 */
export async function pullStructure(options: SourceOptions): Promise<Pulled> {
  const source = new AccountSource(options);
  const leftOut: string[] = [];
  /** A part that an account may lack, or a token may not see. */
  const part = async (path: string, name: string): Promise<readonly Json[]> => {
    try {
      return await source.all(path, name);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      leftOut.push(error.message);
      return [];
    }
  };
  const fieldsAt = async (path: string): Promise<readonly FieldSeed[]> =>
    (await part(path, 'custom_fields')).flatMap((field) => fieldSeed(field) ?? []);

  const account = await source.one(`/api/v4/account?with=${WITH}`);
  const pipelines = [...(await source.all('/api/v4/leads/pipelines', 'pipelines'))]
    .sort((a, b) => Number(b.is_main) - Number(a.is_main) || Number(a.sort) - Number(b.sort))
    .map(pipelineSeed);
  const groups = groupNames(account);
  const roles = (await part('/api/v4/roles', 'roles')).map(roleSeed);
  const users = await part('/api/v4/users?with=role,group,phone_number', 'users');
  const fields: Partial<Record<FieldTarget, readonly FieldSeed[]>> = {};
  const fieldGroups: Partial<Record<FieldTarget, readonly unknown[]>> = {};
  const tags: Partial<Record<FieldTarget, readonly Json[]>> = {};
  for (const target of TARGETS) {
    fields[target] = await fieldsAt(`/api/v4/${target}/custom_fields`);
    fieldGroups[target] = (await part(`/api/v4/${target}/custom_fields/groups`, 'custom_field_groups')).map(
      fieldGroupSeed,
    );
    tags[target] = (await part(`/api/v4/${target}/tags`, 'tags')).map((tag) =>
      filled(tag, ['id', 'name', 'color']),
    );
  }
  const catalogs = [];
  for (const catalog of await part('/api/v4/catalogs', 'catalogs')) {
    catalogs.push(
      catalogSeed(catalog, await fieldsAt(`/api/v4/catalogs/${Number(catalog.id)}/custom_fields`)),
    );
  }
  const sources = (await part('/api/v4/sources', 'sources')).flatMap(
    (one) => sourceSeed(one, pipelines) ?? [],
  );
  const reasons = await part('/api/v4/leads/loss_reasons', 'loss_reasons');
  const scenario = {
    title: `Structure of ${String(account.name)}`,
    account: accountSeed(account),
    groups,
    roles,
    users: adminFirst(users, account.current_user_id).map((user) => userSeed(user, groups)),
    pipelines,
    task_types: taskTypes(account),
    loss_reasons: reasons.map((reason) => filled(reason, ['id', 'name'])),
    field_groups: fieldGroups,
    fields,
    tags,
    sources,
    catalogs,
  };
  return { scenario: scenario as unknown as ScenarioData, leftOut };
}

/** The first user of a scenario is its admin: the one whose token was used, when it is one. */
const adminFirst = (users: readonly Json[], current: unknown): readonly Json[] => {
  const rank = (user: Json): number => {
    const isAdmin = (user.rights as Json | undefined)?.is_admin === true;
    return isAdmin ? (user.id === current ? 0 : 1) : 2;
  };
  return [...users].sort((a, b) => rank(a) - rank(b));
};
