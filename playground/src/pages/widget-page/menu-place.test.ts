// @vitest-environment happy-dom
import type { KnownWidget } from '@kommo-widget/host';
import { describe, expect, it } from 'vitest';
import { hasPlace, menuArgument, menuPlace } from './menu-place.ts';

const widget = (left_menu: unknown) => ({ name: 'Demo', manifest: { left_menu } }) as KnownWidget;

const two = widget({
  stats: { submenu: { report: { title: 'menu.report' } } },
  main: {
    title: 'menu.main',
    submenu: { late: { title: 'menu.late', sort: 2 }, early: { title: 'menu.early', sort: 1 } },
  },
});

describe('menuPlace', () => {
  it('opens the first own item and the first of its submenu by sort', () => {
    expect(menuPlace(two)).toMatchObject({ item: 'main', sub: 'early', title: 'menu.early' });
  });

  it('follows the address where it says more', () => {
    expect(menuPlace(two, 'main', 'late')).toMatchObject({ item: 'main', sub: 'late', title: 'menu.late' });
    expect(menuPlace(two, 'elsewhere')).toMatchObject({ item: 'elsewhere', sub: undefined, title: 'Demo' });
  });

  it('works without a left menu', () => {
    expect(menuPlace(widget(undefined))).toEqual({
      item: undefined,
      sub: undefined,
      title: 'Demo',
      subs: [],
    });
  });
});

describe('hasPlace', () => {
  it('knows the entries of the manifest and leaves an open address open', () => {
    expect([hasPlace(two), hasPlace(two, 'main'), hasPlace(two, 'main', 'late')]).toEqual([true, true, true]);
    expect([hasPlace(two, 'elsewhere'), hasPlace(two, 'main', 'never')]).toEqual([false, false]);
  });
});

describe('menuArgument', () => {
  it('leaves out what the page has not', () => {
    expect(menuArgument('widget_page', 'main', 'one')).toEqual({
      location: 'widget_page',
      item_code: 'main',
      subitem_code: 'one',
    });
    expect(menuArgument('stats', undefined, 'report')).toEqual({ location: 'stats', subitem_code: 'report' });
  });
});
