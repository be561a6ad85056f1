import type { KnownWidget } from '@kommo-widget/host';
import { useCallback } from 'preact/hooks';
import { useCrm } from '../../../crm/use-crm.ts';
import { widgetText } from '../../../stage/widget-texts.ts';
import { WidgetTile } from '../gallery/WidgetTile.tsx';

/** i18n key that every locale of a widget with the location `ai_agent` must fill. */
const KEY = 'widget.ai_agent_description';

/** Kommo cuts the text after about so many characters. */
const LENGTH = 100;

/** A widget on the page of the AI agent, with the description that is meant for it. */
export function AgentTile({ widget }: { readonly widget: KnownWidget }) {
  const { data = '' } = useCrm(useCallback(() => widgetText(widget, KEY), [widget]));
  const text = data === KEY ? '' : data.length > LENGTH ? `${data.slice(0, LENGTH).trimEnd()}…` : data;
  return (
    <WidgetTile widget={{ ...widget, short_description: text }} href={`/settings/widgets/#${widget.code}`} />
  );
}
