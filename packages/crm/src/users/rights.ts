/** All, group, own, denied; linked (lists only). */
export type Right = 'A' | 'G' | 'M' | 'D' | 'L';
export type EntityAction = 'view' | 'edit' | 'add' | 'delete' | 'export';
export type RightsEntity = 'leads' | 'contacts' | 'companies' | 'customers';

export interface StatusRights {
  readonly entity_type: string;
  readonly pipeline_id: number;
  readonly status_id: number;
  readonly rights: Readonly<Partial<Record<EntityAction, Right>>>;
}

/** Rights on the elements of one list; `L` is for those that are linked to something the user sees. */
export interface CatalogRights {
  readonly catalog_id: number;
  readonly rights: Readonly<Partial<Record<EntityAction, Right>>>;
}

/** What a user or a role may do (reference: api-v4, sections 3.9 and 23). */
export interface Rights {
  readonly leads: Readonly<Record<EntityAction, Right>>;
  readonly contacts: Readonly<Record<EntityAction, Right>>;
  readonly companies: Readonly<Record<EntityAction, Right>>;
  readonly customers: Readonly<Record<EntityAction, Right>>;
  readonly tasks: Readonly<Record<'edit' | 'delete', Right>>;
  readonly mail_access: boolean;
  readonly catalog_access: boolean;
  readonly files_access: boolean;
  readonly status_rights: readonly StatusRights[] | null;
  readonly catalog_rights: readonly CatalogRights[] | null;
  readonly custom_fields_rights: readonly unknown[] | null;
  readonly oper_day_reports_view_access: boolean;
  readonly oper_day_user_tracking: boolean;
}

const every = (right: Right): Rights['leads'] => ({
  view: right,
  edit: right,
  add: right === 'A' || right === 'D' ? right : 'A',
  delete: right,
  export: right,
});

/** The same right everywhere: `A` for admins, `D` for users who were given none. */
export const uniformRights = (right: 'A' | 'D'): Rights => ({
  leads: every(right),
  contacts: every(right),
  companies: every(right),
  customers: every(right),
  tasks: { edit: right, delete: right },
  mail_access: right === 'A',
  catalog_access: right === 'A',
  files_access: right === 'A',
  status_rights: null,
  catalog_rights: null,
  custom_fields_rights: null,
  oper_day_reports_view_access: false,
  oper_day_user_tracking: false,
});

/** Rights that are lists, which null empties. Elsewhere clients send null for what they do not say. */
const LISTS: ReadonlySet<string> = new Set(['status_rights', 'catalog_rights', 'custom_fields_rights']);

/** What was given over what was there, entity by entity. */
export function mergeRights(base: Rights, given: Readonly<Record<string, unknown>>): Rights {
  const known = Object.entries(base).map(([key, value]) => {
    const next = given[key];
    if (next === undefined) return [key, value];
    if (LISTS.has(key)) return [key, Array.isArray(next) && next.length === 0 ? null : next];
    if (next === null) return [key, value];
    return [key, isPart(value) && isPart(next) ? { ...value, ...said(next) } : next];
  });
  return Object.fromEntries(known) as Rights;
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

const said = (part: object): object =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null && value !== undefined));
