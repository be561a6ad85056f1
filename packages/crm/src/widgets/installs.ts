import type { Unit } from '../core/unit.ts';
import type { OfferedWidget } from '../crm.ts';
import type { Db } from '../store/db.ts';
import { type Install, widgetId } from './entry.ts';

export const installsOf = (db: Db): ReadonlyMap<string, Install> =>
  new Map(db.all<Install>('SELECT * FROM widget_install').map((row) => [row.code, row]));

export const installOf = (db: Db, code: string): Install | undefined =>
  db.get<Install>('SELECT * FROM widget_install WHERE code = ?', code);

export interface InstallChange {
  readonly isActive?: boolean | undefined;
  /** Settings to keep; the stored ones stay without. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly status?: 'installed' | 'not_configured';
}

/** Installs a widget or changes its state. Pages hear of it. */
export function setInstall(unit: Unit, code: string, change: InstallChange): void {
  const before = installOf(unit.db, code);
  const settings =
    change.settings === undefined ? (before?.settings ?? '{}') : JSON.stringify(change.settings);
  const isActive = change.isActive ?? before?.is_active === 1;
  const status = change.status ?? before?.status ?? 'installed';
  unit.db.run(
    `INSERT INTO widget_install (code, id, is_active, status, settings, installed_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET is_active = excluded.is_active, status = excluded.status,
       settings = excluded.settings, updated_at = excluded.updated_at`,
    code,
    widgetId(code),
    isActive,
    status,
    settings,
    unit.now,
    unit.now,
  );
  unit.push({ type: 'widget-state', code });
}

/** Takes a widget out of the account, settings and all; says whether it was there. */
export function removeInstall(unit: Unit, code: string): boolean {
  const { changes } = unit.db.run('DELETE FROM widget_install WHERE code = ?', code);
  if (changes > 0) unit.push({ type: 'widget-state', code });
  return changes > 0;
}

/** What the server wants to start out installed is so from its first offer on; the user's later choice stands. */
export function installOffered(unit: Unit, widget: OfferedWidget): void {
  if (widget.installed && !installOf(unit.db, widget.code))
    setInstall(unit, widget.code, { isActive: true, settings: {} });
}
