import { announceChange, type ControlPage, SPACE } from '../control.ts';
import { itemsOfAnswer } from './items.ts';

const ROOT = '.control--suggest';
const INPUT = '.js-control--suggest--input, .js-control--suggest--input-ajax';
const LIST = '.js-control--suggest--list, .control--suggest--list';
const ITEM = '.control--suggest--list--item, .js-control--suggest--list li';
const OPEN = 'control--suggest--list_opened';
const MARKED = 'control--suggest--list--item_key-selected';
const PAUSE_BEFORE_ASKING = 200;

/** The list below the input: filtered by what is typed, or asked for at the address of `ajax`. */
export function installSuggest(page: ControlPage): void {
  const { $, document } = page;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    $(`.${OPEN}`).removeClass(OPEN).closest(ROOT).find(INPUT).attr('aria-expanded', 'false');
  };
  const open = ($root: JQuery): void => {
    const $list = $root.find(LIST).first();
    const some = $list.children().not('.hidden').length > 0;
    $list.toggleClass(OPEN, some);
    $root.find(INPUT).attr('aria-expanded', String(some));
  };
  const filter = ($root: JQuery, text: string): void => {
    const wanted = text.trim().toLowerCase();
    $root.find(ITEM).each((_, item) => {
      $(item).toggleClass('hidden', wanted !== '' && !$(item).text().toLowerCase().includes(wanted));
    });
    open($root);
  };
  const ask = ($root: JQuery, $input: JQuery): void => {
    const text = String($input.val() ?? '');
    const params = ($input.attr('data-params') ?? '').replace(/#q#/g, encodeURIComponent(text));
    const url = $input.attr('data-url') ?? '';
    $.ajax({
      url: `${url}${params === '' ? '' : `${url.includes('?') ? '&' : '?'}${params}`}`,
      dataType: 'json',
    }).done((answer: unknown) => {
      if (String($input.val() ?? '') !== text) return;
      const $items = itemsOfAnswer(answer).map(({ id, value }) =>
        $('<li class="control--suggest--list--item" role="option">')
          .attr('data-value-id', id)
          .append($('<span class="control--suggest--list--item-inner">').text(value)),
      );
      $root.find(LIST).first().empty().append($items);
      open($root);
    });
  };
  const choose = ($item: JQuery): void => {
    const $input = $item.closest(ROOT).find(INPUT).first();
    const id = $item.attr('data-value-id') ?? '';
    $input.val($item.text().trim()).attr('data-value-id', id).data('value-id', id);
    close();
    announceChange($input.trigger('suggest:changed'));
  };
  const look = (input: Element): void => {
    const $input = $(input);
    const $root = $input.closest(ROOT);
    clearTimeout(pause);
    if ($input.hasClass('js-control--suggest--input-ajax')) {
      pause = setTimeout(() => ask($root, $input), PAUSE_BEFORE_ASKING);
    } else {
      filter($root, String($input.val() ?? ''));
    }
  };

  $(document)
    .on(`focusin${SPACE} click${SPACE}`, INPUT, function (this: Element) {
      if ($(this).hasClass('js-control--suggest--input-ajax')) open($(this).closest(ROOT));
      else filter($(this).closest(ROOT), '');
    })
    .on(`input${SPACE}`, INPUT, function (this: Element) {
      $(this).attr('data-value-id', '');
      look(this);
    })
    .on(`mousedown${SPACE}`, ITEM, function (this: Element, event) {
      event.preventDefault();
      choose($(this));
    })
    .on(`mousedown${SPACE}`, (event) => {
      if ($(event.target).closest(ROOT).length === 0) close();
    })
    .on(`click${SPACE}`, '.js-control--suggest--clear', function (this: Element) {
      announceChange($(this).closest(ROOT).find(INPUT).first().val('').attr('data-value-id', ''));
    })
    .on(`keydown${SPACE}`, INPUT, function (this: Element, event) {
      const $root = $(this).closest(ROOT);
      const $items = $root.find(ITEM).not('.hidden');
      const at = $items.index($items.filter(`.${MARKED}`));
      const steps: Record<string, number> = {
        ArrowDown: Math.min(at + 1, $items.length - 1),
        ArrowUp: Math.max(at - 1, 0),
      };
      const step = steps[event.key];
      const opened = $root.find(`.${OPEN}`).length > 0;
      if (step !== undefined) {
        open($root);
        $items.removeClass(MARKED).eq(step).addClass(MARKED);
      } else if (event.key === 'Enter' && opened && at >= 0) choose($items.eq(at));
      else if (event.key === 'Escape' && opened) close();
      else {
        if (event.key === 'Tab') close();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    });
}
