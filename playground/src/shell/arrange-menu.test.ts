import { describe, expect, it } from 'vitest';
import { arrangeMenu } from './arrange-menu.ts';
import { MENU_ITEMS } from './menu-items.ts';
import type { WidgetMenuItem } from './widget-menu.ts';

const item = (title: string, after?: string): WidgetMenuItem => ({
  href: `/widget_page/w/${title}`,
  title,
  icon: undefined,
  after,
});
const titles = (places: ReturnType<typeof arrangeMenu>) =>
  places.map((place) => place.own?.key ?? place.widget?.title);

describe('arrangeMenu', () => {
  it('puts an item behind the section it names, and the others at the end', () => {
    const order = titles(arrangeMenu(MENU_ITEMS, { items: [item('a', 'leads'), item('b')], hidden: [] }));
    expect(order.slice(1, 3)).toEqual(['leads', 'a']);
    expect(order.at(-1)).toBe('b');
  });

  it('keeps an item whose section is hidden', () => {
    const order = titles(arrangeMenu(MENU_ITEMS, { items: [item('a', 'mail')], hidden: ['mail'] }));
    expect(order).not.toContain('mail');
    expect(order).toContain('a');
  });
});
