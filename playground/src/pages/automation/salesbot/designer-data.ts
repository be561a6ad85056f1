import type { KnownWidget } from '@kommo-widget/host';
import { readPipelines } from '../../../crm/dictionaries.ts';
import type { Status } from '../../../crm/types.ts';
import { widgetTexts } from '../../../stage/widget-texts.ts';
import { widgetsOf } from '../../settings/locations.ts';
import { translation } from '../../settings/translation.ts';
import { t } from '../texts.ts';
import type { Bot } from './bot.ts';
import { readBot } from './bot-store.ts';
import { type FieldChoice, readFieldChoices } from './field-choices.ts';
import { handlersOf, type WidgetHandler } from './handlers.ts';
import type { Step } from './step.ts';

export interface DesignerWidget {
  readonly widget: KnownWidget;
  readonly handlers: readonly WidgetHandler[];
}

/** What the designer needs before it can be drawn. */
export interface DesignerData {
  /** Nothing when the account has no such bot. */
  readonly bot: Bot | undefined;
  readonly script: readonly Step[];
  readonly widgets: readonly DesignerWidget[];
  readonly fields: readonly FieldChoice[];
  readonly stages: readonly Status[];
}

export async function readDesignerData(id: string): Promise<DesignerData> {
  const [saved, widgets, fields, pipelines] = await Promise.all([
    id === 'new' ? undefined : readBot(Number(id)),
    Promise.all(
      widgetsOf('salesbot_designer')
        .filter((widget) => widget.active === 'Y')
        .map(async (widget) => ({
          widget,
          handlers: handlersOf(widget, translation(await widgetTexts(widget))),
        })),
    ),
    readFieldChoices(),
    readPipelines(),
  ]);
  const fresh: Bot = { name: t('bot_new'), active: true, blocks: [] };
  const stored = saved && { ...saved, blocks: saved.blocks ?? [] };
  return {
    bot: id === 'new' ? fresh : stored,
    script: saved?.script ?? [],
    widgets,
    fields,
    stages: pipelines.flatMap(({ name, statuses }) =>
      statuses.map((status) => ({ ...status, name: `${name}: ${status.name}` })),
    ),
  };
}
