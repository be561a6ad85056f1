import { type ControlPage, SPACE } from '../control.ts';

const WRAPPER = '.button-input-wrapper';
const MENU = '.button-input__context-menu';
const OPEN = 'button-input__context-menu_active';
const ITEM = '.button-input__context-menu__item';

/** Opens and closes the menu below a button, and moves through it by keys. */
export function installContextMenu({ $, document }: ControlPage): void {
  const close = ($menus: JQuery): void => {
    $menus.removeClass(OPEN).siblings('.button-input').attr('aria-expanded', 'false');
  };
  $(document)
    .on(`click${SPACE}`, '.js-button-with-context-menu', function (this: Element) {
      const $menu = $(this).siblings(MENU);
      const opened = $menu.hasClass(OPEN);
      close($(`.${OPEN}`));
      if (opened) return;
      $menu.addClass(OPEN);
      $(this).attr('aria-expanded', 'true');
      $menu.find(ITEM).first().trigger('focus');
    })
    .on(`click${SPACE}`, (event) => {
      if ($(event.target).closest(`${WRAPPER} .js-button-with-context-menu`).length === 0)
        close($(`.${OPEN}`));
    })
    .on(`keydown${SPACE}`, ITEM, function (this: Element, event) {
      const $item = $(this);
      const actions: Record<string, () => unknown> = {
        ArrowDown: () => $item.next(ITEM).trigger('focus'),
        ArrowUp: () => $item.prev(ITEM).trigger('focus'),
        Escape: () => {
          close($item.parent());
          $item.closest(WRAPPER).children('.button-input').trigger('focus');
        },
        Enter: () => $item.trigger('click'),
      };
      const act = actions[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
}
