import type { KnownWidget } from '@kommo-widget/host';
import { host } from '../../../stage/host.ts';
import { $ } from '../../../stage/page-query.ts';
import { storedValues } from '../fields/value.ts';
import { editWidget, uninstallWidget } from '../widget-store.ts';
import { type Refusal, refusalOf } from './consent.ts';

/** The location that reports of the settings modal name. */
export const LOCATION = 'settings';

export interface Committed {
  readonly entry: KnownWidget;
}

type Outcome = Committed | { readonly refusal: Refusal };

/**
 * Asks `onSave` and, if it agrees, stores what the widget left in the mutable `fields`.
 * @throws {CrmProblem} when the account refuses the change.
 */
export async function commit(
  before: KnownWidget,
  active: 'Y' | 'N',
  values: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { code } = before;
  const answer = { active, fields: { ...values } as Record<string, unknown> };
  const refusal = refusalOf(await host().call(code, 'onSave', [answer], LOCATION));
  if (refusal) return { refusal };
  const entry = await editWidget(code, { active, fields: storedValues(answer.fields) });
  await follow(before, entry);
  return { entry };
}

/**
 * Tells `onSave({active: 'N'})`, ends the widget and takes it off the account. Whatever the widget answers: somebody
 * who wants to be rid of a broken one must be able to.
 * @throws {CrmProblem} when the account refuses the change.
 */
export async function removeWidget(before: KnownWidget): Promise<KnownWidget> {
  await host().call(before.code, 'onSave', [{ active: 'N', fields: { ...before.settings } }], LOCATION);
  const entry = await uninstallWidget(before);
  end(entry);
  return entry;
}

/** Install was clicked on a widget with settings: it is there from now on, but waits for them to be filled in. */
export async function askForSettings(before: KnownWidget): Promise<KnownWidget> {
  const entry = await editWidget(before.code, { active: 'N', status: 'not_configured' });
  host().update(entry);
  return entry;
}

/** Brings the running widget in line with what was stored. */
async function follow(before: KnownWidget, entry: KnownWidget): Promise<void> {
  const { code } = entry;
  if (entry.active === 'N') return end(entry);
  if (before.active === 'Y') return host().update(entry);
  if (before.status !== 'installed') await host().call(code, 'onInstall', [], LOCATION);
  await host().start(entry);
  $(document).trigger('widget:installed', [code, entry.settings]);
}

function end(entry: KnownWidget): void {
  host().stop(entry.code);
  host().update(entry);
  $(document).trigger('widget:removed', [entry.code, undefined, entry.status === 'install']);
}
