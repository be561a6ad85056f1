import type { Api } from './surface.ts';

interface Entry {
  readonly is_active_in_account?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly settings_template?: readonly {
    readonly key: string;
    readonly type: string;
    readonly is_required?: boolean;
  }[];
}

/** A value for a required field that nobody filled, by the type of the field. */
const VALUES: Readonly<Record<string, unknown>> = { users: {}, users_lp: {}, custom: '1' };
const ANYTHING = 'Test';

/**
 * Installs a widget whose form a program could not save, so that the other places can be visited: what is stored
 * stays, required fields get a value.
 */
export async function installIfNeeded(api: Api, code: string): Promise<void> {
  const entry = await api<Entry>('GET', `/api/v4/widgets/${code}`);
  if (entry.is_active_in_account === true) return;
  const required = (entry.settings_template ?? []).filter(({ is_required }) => is_required === true);
  const filled = Object.fromEntries(required.map(({ key, type }) => [key, VALUES[type] ?? ANYTHING]));
  await api('POST', `/api/v4/widgets/${code}`, { ...filled, ...nonEmpty(entry.settings ?? {}) });
}

const nonEmpty = (settings: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== '' && value !== null));
