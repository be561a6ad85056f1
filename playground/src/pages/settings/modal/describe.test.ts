import type { WidgetEntry } from '@kommo-widget/manifest';
import { describe, expect, it } from 'vitest';
import { translation } from '../translation.ts';
import { describeWidget } from './describe.ts';

function content(manifest: unknown, more: Partial<WidgetEntry> = {}, lang = 'es') {
  const entry = {
    id: 5,
    active: 'Y',
    status: 'installed',
    name: 'Demo',
    description: 'd',
    short_description: 's',
    path: '/upl/demo/1/widget',
    images_path: '/upl/demo/1/widget/images',
    settings: { login: 'me' },
    support: {},
    manifest,
    ...more,
  } as WidgetEntry;
  return describeWidget({
    code: 'demo',
    entry,
    translate: translation({ widget: { tour: 'See' } }),
    lang,
    users: [],
    fill: (html) => `<i>${html}</i>`,
  });
}

describe('describeWidget', () => {
  it('shows stored settings and the filled description', () => {
    const { values, description } = content({ settings: { login: { name: 'Login', type: 'text' } } });
    expect(values).toEqual({ login: 'me' });
    expect(description).toBe('<i>d</i>');
  });

  it('takes the slides of the language, else those of English, else any', () => {
    const tour = {
      tour_images: { pt: ['/images/pt.png'], en: ['images/en.png'] },
      tour_description: 'widget.tour',
    };
    expect(content({ tour }).tour).toEqual(['/upl/demo/1/widget/images/en.png']);
    expect(content({ tour }, {}, 'pt').tour).toEqual(['/upl/demo/1/widget/images/pt.png']);
    expect(content({ tour: { tour_images: { tr: ['/a.png'] } } }).tour).toEqual(['/upl/demo/1/widget/a.png']);
    expect(content({ tour }).tourText).toBe('See');
    expect(content({}).tour).toEqual([]);
  });

  it('can be installed unless the manifest says no', () => {
    expect(
      [true, 'Y', 'y', undefined].map((installation) => content({ widget: { installation } }).installable),
    ).toEqual([true, true, true, true]);
    expect([false, 'N'].map((installation) => content({ widget: { installation } }).installable)).toEqual([
      false,
      false,
    ]);
  });

  it('starts the switch on while the settings wait to be filled', () => {
    expect(content({}, { active: 'N', status: 'not_configured' }).active).toBe(true);
    expect(content({}, { active: 'N' }).active).toBe(false);
  });
});
