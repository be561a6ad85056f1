import type { KnownWidget } from '@kommo-widget/host';
import { describe, expect, it } from 'vitest';
import { groupWidgets } from './group.ts';

const widget = (code: string, status: string, name = code) =>
  ({ code, status, name, short_description: `About ${name}` }) as KnownWidget;

const all = [widget('one', 'install'), widget('two', 'installed', 'Télé'), widget('three', 'not_configured')];
const shape = (search: string) =>
  groupWidgets(all, search).map(({ key, widgets }) => [key, widgets.map(({ code }) => code)]);

describe('groupWidgets', () => {
  it('puts what is installed first, also when it waits for its settings', () => {
    expect(shape('')).toEqual([
      ['group_installed', ['two', 'three']],
      ['group_available', ['one']],
    ]);
  });

  it('searches name, text and code without regard to case, and leaves empty groups out', () => {
    expect(shape('TÉLÉ')).toEqual([['group_installed', ['two']]]);
    expect(shape('about one')).toEqual([['group_available', ['one']]]);
    expect(shape('zzz')).toEqual([]);
  });
});
