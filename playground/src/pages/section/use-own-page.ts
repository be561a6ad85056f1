import type { KnownWidget, StagePage } from '@kommo-widget/host';
import { useMemo } from 'preact/hooks';
import { useCrm } from '../../crm/use-crm.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { widgetText } from '../../stage/widget-texts.ts';
import { knownWidget } from '../settings/widget-store.ts';

type Own = NonNullable<StagePage['own']>;

export interface OwnPage {
  readonly code: string;
  readonly path: string;
  /** `{code}` stands for the widget's code. */
  readonly area: string;
  readonly entity: string;
  readonly callback: Own['callback'];
  readonly args?: (widget: KnownWidget) => Own['args'];
  /** Key of the widget's i18n file, or the text itself; empty for the name of the widget. */
  readonly title: (widget: KnownWidget) => string;
  /** Whether the page may belong to the widget at all; being active is asked for anyway. */
  readonly allowed?: (widget: KnownWidget) => boolean;
}

/**
 * Opens a page that belongs to a widget. The title is in the language of the user, and nothing while it is on its way;
 * the widget is nothing when it is not active or has no such page. Read once: a page stands for one address.
 */
export function useOwnPage(page: OwnPage): {
  readonly widget: KnownWidget | undefined;
  readonly title: string | undefined;
} {
  const { code, path } = page;
  const widget = useMemo(() => {
    const known = knownWidget(code);
    return known?.active === 'Y' && page.allowed?.(known) !== false ? known : undefined;
  }, [path]);
  const read = useMemo(() => () => titleOf(page, widget), [path]);
  const title = useCrm(read).data;
  useStagePage(useMemo(() => (title === undefined ? undefined : stagePage(page, widget)), [title]));
  return { widget, title };
}

async function titleOf({ code, title }: OwnPage, widget: KnownWidget | undefined): Promise<string> {
  const known = widget ?? knownWidget(code);
  const text = known ? title(known) : '';
  return known && text !== '' ? widgetText(known, text) : (known?.name ?? code);
}

function stagePage(page: OwnPage, widget: KnownWidget | undefined): StagePage {
  const { code, path, entity, callback } = page;
  const shown = { area: page.area.replace('{code}', code), entity, path };
  return widget ? { ...shown, own: { code, callback, args: page.args?.(widget) ?? [] } } : shown;
}
