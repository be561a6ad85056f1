import type { ConfigCache } from '../core/cache.ts';
import type { Db } from '../store/db.ts';

export interface Account {
  readonly id: number;
  readonly name: string;
  readonly subdomain: string;
  readonly created_at: number;
  readonly created_by: number;
  readonly updated_at: number;
  readonly updated_by: number;
  readonly country: string;
  readonly currency: string;
  readonly currency_symbol: string;
  readonly language: string;
  readonly timezone: string;
  readonly customers_mode: string;
  readonly is_unsorted_on: number;
  readonly is_loss_reason_enabled: number;
  readonly is_helpbot_enabled: number;
  readonly is_technical_account: number;
  readonly is_api_filter_enabled: number;
  readonly contact_name_display_order: number;
  readonly amojo_id: string;
  readonly uuid: string;
  readonly paid_from: number | null;
  readonly paid_till: number | null;
  readonly tariff_name: string;
  readonly is_products_enabled: number;
}

/** The one account. */
export function accountOf(core: { readonly db: Db; readonly cache: ConfigCache }): Account {
  return core.cache.get('account', () => {
    const row = core.db.get<Account>('SELECT * FROM account');
    if (!row) throw new Error('the store has no account');
    return row;
  });
}

export interface TaskType {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
  readonly icon_id: number | null;
  readonly code: string | null;
}

export const taskTypesOf = (core: { readonly db: Db; readonly cache: ConfigCache }): readonly TaskType[] =>
  core.cache.get('task types', () =>
    core.db.all<TaskType>('SELECT id, name, color, icon_id, code FROM task_type ORDER BY id'),
  );

export interface UserGroup {
  readonly id: number;
  readonly name: string;
  readonly uuid: string | null;
}

export const groupsOf = (core: { readonly db: Db; readonly cache: ConfigCache }): readonly UserGroup[] =>
  core.cache.get('groups', () => core.db.all<UserGroup>('SELECT id, name, uuid FROM user_group ORDER BY id'));
