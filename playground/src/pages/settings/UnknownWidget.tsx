import type { LocationCode } from '@kommo-widget/manifest';
import { Notice } from '../../ui/Notice.tsx';
import { declares } from './locations.ts';
import { t } from './texts.ts';
import { knownWidget } from './widget-store.ts';

interface Props {
  /** Code of the address; nothing when it asks for none. */
  readonly code: string | null;
  readonly location: LocationCode;
}

/** Says that the address asks for a widget that the account does not have, or not in this place. */
export function UnknownWidget({ code, location }: Props) {
  if (!code) return null;
  const widget = knownWidget(code);
  if (widget && declares(widget, location)) return null;
  return <Notice text={t(widget ? 'widget_elsewhere' : 'widget_unknown', { code, location })} />;
}
