import { get } from '../../../crm/request.ts';
import { boot } from '../../../stage/host.ts';
import { asRecord } from '../../../stage/unknown.ts';

/** What only administrators see of an integration. */
export interface IntegrationKeys {
  readonly keys: { readonly client_id: string; readonly client_secret: string; readonly code: string };
  /** Who let the integration into the account. */
  readonly users: readonly { readonly id: number; readonly name: string }[];
}

/** Nothing for a user who is no administrator; a refusal leaves the window without its keys. */
export async function readKeys(): Promise<IntegrationKeys | undefined> {
  const { managers, user } = boot().constants;
  const me = asRecord(asRecord(managers)[String(asRecord(user).id)]);
  if (me.is_admin !== 'Y') return undefined;
  return get<IntegrationKeys>('/__kit/api/keys').catch(() => undefined);
}
