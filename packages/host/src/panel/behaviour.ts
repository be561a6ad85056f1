import type { Panel } from './create-panel.ts';
import { OPEN_PANEL, PANEL } from './frame.ts';

const SPACE = '.kitPanel';

/** Clicks, keys and document events of the panel; widgets close it by clicking its parts. Gives what ends it. */
export function installPanel($: JQueryStatic, document: Document, panel: Panel): () => void {
  const codeOf = (element: Element): string =>
    $(element).closest('.card-widgets__widget').attr('data-code') ?? '';
  const isOpen = (): boolean => $(PANEL).hasClass(OPEN_PANEL);

  const press = (caption: Element): void => {
    const code = codeOf(caption);
    if (isOpen()) panel.toggleWidget(code);
    else panel.open(code);
  };

  $(document)
    .on(`click${SPACE}`, '.js-card-widgets-on-off, .card-widgets__top', function (this: Element) {
      const insideTop = $(this).parent().closest('.card-widgets__top').length > 0;
      if (!insideTop) panel.toggle();
    })
    .on(`click${SPACE}`, '.js-widget-caption-block', function (this: Element) {
      press(this);
    })
    .on(`keydown${SPACE}`, '.js-widget-caption-block', function (this: Element, event) {
      if (event.target !== this || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      press(this);
    })
    .on(`click${SPACE}`, '#card_widgets_overlay', () => panel.close())
    .on(`openWidgetPanel${SPACE}`, (_event, code?: string) => panel.open(code))
    .on(`toggleWidgetPanel${SPACE}`, () => panel.toggle())
    .on(`widgets-in-card:show${SPACE}`, () => panel.open())
    .on(`widgets_body:change_state${SPACE}`, (_event, change?: { $el?: JQuery; state?: unknown }) => {
      const [element] = change?.$el?.get() ?? [];
      if (element)
        panel.toggleWidget(codeOf(element), change?.state === undefined ? undefined : Boolean(change.state));
    });
  return () => void $(document).off(SPACE);
}
