/** `APP.constant('user')`. Source: Kommo `docs/environment-variables`. */
export interface CurrentUser {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly amojo_id: string;
  readonly api_key: string;
  readonly group_mates_ids: readonly number[];
  readonly personal_mobile: string;
  readonly photo: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sso_auth: boolean;
  /** 1 light, 2 dark. */
  readonly theme: 1 | 2;
  readonly user_rank: number;
  readonly uuid: string;
}

/** One user of `APP.constant('managers')`, whose keys are the ids as text. */
export interface Manager {
  readonly id: string;
  readonly title: string;
  readonly option: string;
  readonly active: boolean;
  readonly login: string;
  readonly status: string;
  readonly is_admin: 'Y' | 'N';
  readonly free_user: 'Y' | 'N';
  readonly amojo_id: string;
  readonly amo_profile_id: string | null;
  readonly avatar: string;
  /** 1 light, 2 dark. */
  readonly theme: 1 | 2;
  readonly phone: string;
  /** Id of the user's group, as `APP.constant('groups')` has it. */
  readonly group: string;
}

/** One type of `APP.constant('task_types')`, whose keys are the ids as text. */
export interface TaskType {
  readonly id: number;
  readonly option: string;
  readonly color: string;
  readonly icon_id: number;
}

/** `APP.constant('account')`: the fields that public widgets read. */
export interface AccountConstant {
  readonly id: number;
  readonly subdomain: string;
  readonly name: string;
  readonly currency: string;
  readonly language: string;
  readonly timezone: string;
  readonly amojo_id: string;
  readonly users: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** The documented keys of `APP.constant(key)`. */
export interface Constants {
  readonly user: CurrentUser;
  readonly user_rights: Readonly<Record<string, unknown>>;
  readonly account: AccountConstant;
  readonly managers: Readonly<Record<string, Manager>>;
  /** Names of the groups of users by their id. */
  readonly groups: Readonly<Record<string, string>>;
  readonly task_types: Readonly<Record<string, TaskType>>;
}
