import { type ControlPage, SPACE } from '../control.ts';
import { choose, followField } from './choose.ts';
import { pressKey } from './keyboard.ts';
import { closeLists, mark, openList } from './list.ts';
import { BUTTON, INPUT, ITEM, LIST, OPENED, ROOT } from './parts.ts';

/** Makes every `.control--select` of the document work, whoever wrote it. */
export function installSelect({ $, document }: ControlPage): void {
  $(document)
    .on(`click${SPACE}`, BUTTON, function (this: Element, event) {
      event.preventDefault();
      const $select = $(this).closest(ROOT);
      if ($(this).is(':disabled, .control--select--button-disabled')) return;
      if ($select.find(LIST).hasClass(OPENED)) closeLists($);
      else openList($, $select);
    })
    .on(`click${SPACE}`, ITEM, function (this: Element) {
      const $item = $(this);
      if ($item.hasClass('control--select--list--item-disabled')) return;
      const $select = $item.closest(ROOT);
      choose($select, $item);
      closeLists($);
      $select.find(BUTTON).trigger('focus');
    })
    .on(`mousemove${SPACE}`, ITEM, function (this: Element, event) {
      // A list that opens below a resting pointer must not lose what the keys have marked.
      const { movementX = 0, movementY = 0 } = (event.originalEvent ?? {}) as Partial<MouseEvent>;
      if (movementX !== 0 || movementY !== 0) mark($(this).closest(ROOT), $(this));
    })
    .on(`click${SPACE}`, (event) => {
      closeLists($, $(event.target).closest(ROOT));
    })
    .on(`keydown${SPACE}`, BUTTON, function (this: Element, event) {
      pressKey($, $(this).closest(ROOT), event);
    })
    .on(`change${SPACE} controls:change:visual${SPACE}`, INPUT, function (this: Element) {
      followField($, this);
    });
}
