import type { WidgetBlock } from './bot.ts';

/**
 * The third argument of `salesbotDesignerSettings`. The live designer hands over the block as it is stored, so that
 * public widgets read saved values as `params.params.params.params`; others read them nearer. All of these work.
 */
export function designerParams(block: WidgetBlock, widgetId: number): Readonly<Record<string, unknown>> {
  const values = block.params;
  const stored = {
    ...values,
    widget_id: widgetId,
    widget_instance_id: widgetId,
    widget_source_code: block.code,
    params: values,
  };
  return { ...values, params: { ...values, handler: 'widget', params: stored } };
}
