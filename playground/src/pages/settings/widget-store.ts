import type { KnownWidget } from '@kommo-widget/host';
import type { WidgetEntry } from '@kommo-widget/manifest';
import { post, remove } from '../../crm/request.ts';
import { host } from '../../stage/host.ts';

/** What the account keeps of a widget. Fields that are left out stay as they are. */
export interface WidgetEdit {
  readonly active: 'Y' | 'N';
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Install was clicked; the settings are still to be filled. */
  readonly status?: 'not_configured';
}

/** The widget as the account knows it now. */
export const knownWidget = (code: string): KnownWidget | undefined =>
  host()
    .widgets()
    .find((widget) => widget.code === code);

/**
 * Stores a change and answers with the widget's new entry.
 * @throws {CrmProblem} when the account refuses it.
 */
export async function editWidget(code: string, edit: WidgetEdit): Promise<KnownWidget> {
  const answer = await post<{ readonly widget: WidgetEntry }>('/ajax/widgets/edit', { code, ...edit });
  if (!answer?.widget) throw new Error('POST /ajax/widgets/edit answered without the widget.');
  return { ...answer.widget, code };
}

/** Takes the widget off the account, with its settings. */
export async function uninstallWidget(before: KnownWidget): Promise<KnownWidget> {
  await remove(`/api/v4/widgets/${encodeURIComponent(before.code)}`);
  return { ...before, active: 'N', status: 'install', settings: {} };
}
