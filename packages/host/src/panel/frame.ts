/** The right panel of cards and lists. The page gives `#widgets_block`; what is missing inside of it is added here. */
export const PANEL = '#widgets_block';
export const ELEMENTS = '.card-widgets__elements';
export const OPEN_PANEL = 'js-widgets-active';
/** The class says that the body is open; its name is the live page's. */
export const OPEN_BODY = 'js-body-hide';

/** Puts the frame into a panel that has none yet; gives the place for the widgets, empty set when there is no panel. */
export function placeForWidgets($: JQueryStatic, title: string): JQuery {
  const $panel = $(PANEL).first();
  if ($panel.length === 0) return $panel;
  $panel.addClass('card-widgets js-card-widgets');
  if ($panel.find('.card-widgets__top').length === 0) {
    $panel.prepend('<div class="card-widgets__top js-card-widgets-cap"></div>');
  }
  const $top = $panel.find('.card-widgets__top').first();
  if ($top.find('.js-card-widgets-on-off').length === 0) {
    $('<button type="button" class="card-widgets__toggle js-card-widgets-on-off" aria-expanded="false">')
      .append('<span class="card-widgets__toggle-icon" aria-hidden="true"></span>')
      .append($('<span class="card-widgets__title">').text(title))
      .appendTo($top);
  }
  if ($panel.find(ELEMENTS).length === 0) {
    $panel.append(`<div id="nano-card-widgets"><div class="card-widgets__elements"></div></div>`);
  }
  return $panel.find(ELEMENTS).first();
}
