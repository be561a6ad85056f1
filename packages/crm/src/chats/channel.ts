import type { Unit } from '../core/unit.ts';

/** A messenger that is connected to the account (reference: api-v4, section 26). */
export interface ChannelRow {
  readonly scope_id: string;
  readonly channel_id: string;
  readonly account_id: string;
  readonly title: string;
  readonly hook_api_version: string;
  readonly is_time_window_disabled: number;
  readonly hook_url: string | null;
}

export const channelOf = (unit: Unit, scopeId: string): ChannelRow | undefined =>
  unit.db.get<ChannelRow>('SELECT * FROM chat_channel WHERE scope_id = ?', scopeId);

/** The secret that channels sign with: here it is that of the account's integration, so that no further one is needed. */
export const channelSecret = (unit: Unit): string =>
  unit.db.value<string>('SELECT client_secret FROM integration WHERE client_id = ?', unit.core.clientId()) ??
  '';

export const channelView = (row: ChannelRow): object => ({
  account_id: row.account_id,
  scope_id: row.scope_id,
  title: row.title,
  hook_api_version: row.hook_api_version,
  is_time_window_disabled: row.is_time_window_disabled === 1,
});
