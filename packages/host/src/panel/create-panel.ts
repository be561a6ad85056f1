import type { Words } from '../i18n/words.ts';
import { OPEN_BODY, OPEN_PANEL, PANEL, placeForWidgets } from './frame.ts';
import { readState, writeState } from './panel-state.ts';
import { type BlockCaption, blockHtml } from './widget-block.ts';

/** What a widget gives for its block. */
export interface PanelBlock {
  readonly code: string;
  readonly name: string;
  /** Address of the widget's images. */
  readonly images: string;
  readonly caption: BlockCaption;
  readonly html: string;
}

export interface Panel {
  /** Draws a widget's block, or draws it anew. Harmless on pages without a panel. */
  draw(block: PanelBlock): void;
  remove(code: string): void;
  /** Opens the panel, and a widget's block in it. */
  open(code?: string): void;
  close(): void;
  toggle(): void;
  toggleWidget(code: string, open?: boolean): void;
  /** Shows or hides the veil over a list while its widget works. */
  overlay(shown: boolean): void;
  /**
   * A new page: the entity of its card, or an empty text where it is none. `counted` says that widgets take room in
   * the panel: a card shows it then before any of them has drawn, because some put their markup into it themselves.
   */
  reset(card: string, counted?: boolean): void;
}

/**
 * The right panel. On cards it is open unless somebody closed it, with its first widget open; on lists it opens for the
 * one widget that was chosen for the checked rows. Blocks stand in the order of `codes`, the account's list of widgets,
 * whichever of them has drawn first: none waits for another.
 */
export function createPanel($: JQueryStatic, words: Words, codes: () => readonly string[]): Panel {
  let card = '';
  let chosen: string | undefined;
  const find = (code: string): JQuery =>
    $(`${PANEL} .card-widgets__widget`).filter((_, block) => $(block).attr('data-code') === code);

  const insert = ($place: JQuery, $new: JQuery, code: string): void => {
    const order = codes();
    const rank = (one: string): number => (order.includes(one) ? order.indexOf(one) : order.length);
    const [after] = $place
      .children('.card-widgets__widget')
      .filter((_, block) => rank($(block).attr('data-code') ?? '') > rank(code))
      .get();
    if (after) $new.insertBefore(after);
    else $place.append($new);
  };
  const setOpen = (open: boolean): void => {
    $(PANEL)
      .toggleClass(OPEN_PANEL, open)
      .find('.js-card-widgets-on-off')
      .attr('aria-expanded', String(open));
    $('#card_widgets_overlay').toggleClass('card-widgets-overlay_shown', open);
    if (card !== '') writeState(card, open);
    if (!open) chosen = undefined;
  };
  const setBody = ($widget: JQuery, open: boolean): void => {
    $widget.toggleClass('card-widgets__widget_opened', open);
    $widget.find('.card-widgets__widget__body').first().toggleClass(OPEN_BODY, open);
    $widget.find('.card-widgets__widget__caption').attr('aria-expanded', String(open));
    $widget
      .find('.card-widgets__widget__caption__arrow')
      .toggleClass('widgets__widget__caption__arrow_top', open)
      .toggleClass('widgets__widget__caption__arrow_bottom', !open);
  };

  const showChosen = (): void => {
    $(`${PANEL} .card-widgets__widget`).each((_, block) => {
      $(block).toggleClass('hidden', chosen !== undefined && $(block).attr('data-code') !== chosen);
    });
  };

  return {
    draw({ code, name, images, caption, html }) {
      const $place = placeForWidgets($, words.widgets);
      if ($place.length === 0) return;
      $(PANEL).removeClass('hidden');
      const $old = find(code);
      const $new = $(blockHtml(code, name, images, caption));
      // Content goes in once the block is in the document: scripts and event handlers in it count on that.
      if ($old.length > 0) $old.first().replaceWith($new);
      else insert($place, $new, code);
      $new.find('.card-widgets__widget__body').html(html);
      const $blocks = $place.children('.card-widgets__widget');
      if ($blocks.length === 1 && card !== '' && readState(card)) setOpen(true);
      // What comes above the others late opens too, and nothing closes under the eyes of whoever reads it.
      const first = $old.length === 0 && $blocks.first().is($new);
      if (first || code === chosen || $old.find(`.${OPEN_BODY}`).length > 0) setBody($new, true);
      showChosen();
    },
    remove: (code) => void find(code).remove(),
    open(code) {
      placeForWidgets($, words.widgets);
      setOpen(true);
      if (code === undefined) return;
      if (card === '') chosen = code;
      setBody(find(code), true);
      showChosen();
    },
    close: () => setOpen(false),
    toggle: () => setOpen(!$(PANEL).hasClass(OPEN_PANEL)),
    toggleWidget(code, open) {
      const $widget = find(code);
      setBody($widget, open ?? !$widget.hasClass('card-widgets__widget_opened'));
    },
    overlay(shown) {
      $('.list-widgets__overlay').remove();
      if (shown)
        $('<div class="list-widgets__overlay default-overlay default-overlay-visible">').appendTo(
          $('#list_page_holder, #page_holder').first(),
        );
    },
    reset(entity, counted = false) {
      card = entity;
      chosen = undefined;
      $('.list-widgets__overlay').remove();
      if (card === '' || !counted || placeForWidgets($, words.widgets).length === 0) return;
      $(PANEL).addClass('card-widgets_counted');
      setOpen(readState(card));
    },
  };
}
