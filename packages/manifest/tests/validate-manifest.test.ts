import { describe, expect, it } from 'vitest';
import type { Manifest } from '../src/index.ts';
import { validateManifest } from '../src/validate.ts';
import { fullManifest } from './full-manifest.ts';

type Full = ReturnType<typeof fullManifest>;
type Loose = Record<string, unknown>;

/** What is found in the full manifest after `change`: `pointer keyword-or-condition`. */
function found(change: (manifest: Full & Loose) => void): string[] {
  const manifest = fullManifest();
  change(manifest);
  return validateManifest(manifest).map(({ pointer, keyword, condition }) =>
    `${pointer} ${condition ?? keyword}`.trim(),
  );
}

const without = (manifest: Full, ...locations: string[]): void => {
  manifest.locations = manifest.locations.filter((location) => !locations.includes(location));
};

describe('validateManifest', () => {
  it('has nothing against a manifest that uses everything', () => {
    expect(validateManifest(fullManifest())).toEqual([]);
  });

  it('has nothing against the smallest manifest', () => {
    const smallest: Manifest = {
      widget: {
        name: 'widget.name',
        description: 'widget.description',
        short_description: 'widget.short_description',
        interface_version: 2,
        locale: ['en'],
        installation: false,
      },
      locations: [],
    };
    expect(validateManifest(smallest)).toEqual([]);
  });

  it('lets unknown keys pass, because manifests in use have them', () => {
    expect(
      found((manifest) => Object.assign(manifest, { oauth: {}, free: true }, { $schema: './schema.json' })),
    ).toEqual([]);
  });

  const values: readonly [string, (manifest: Full) => void, string][] = [
    ['no widget', (m) => Reflect.deleteProperty(m, 'widget'), 'required'],
    ['no locations', (m) => Reflect.deleteProperty(m, 'locations'), 'required'],
    ['no name', (m) => Reflect.deleteProperty(m.widget, 'name'), '/widget required'],
    ['empty name', (m) => Object.assign(m.widget, { name: '' }), '/widget/name minLength'],
    ['version of two numbers', (m) => Object.assign(m.widget, { version: '1.0' }), '/widget/version pattern'],
    [
      'old interface',
      (m) => Object.assign(m.widget, { interface_version: 1 }),
      '/widget/interface_version const',
    ],
    ['init_once as text', (m) => Object.assign(m.widget, { init_once: 'Y' }), '/widget/init_once type'],
    ['unknown language', (m) => Object.assign(m.widget, { locale: ['xx'] }), '/widget/locale/0 enum'],
    ['no language', (m) => Object.assign(m.widget, { locale: [] }), '/widget/locale minItems'],
    ['language twice', (m) => m.widget.locale.push('en'), '/widget/locale uniqueItems'],
    [
      'installation as text',
      (m) => Object.assign(m.widget, { installation: 'y' }),
      '/widget/installation type',
    ],
    ['showcase', (m) => Object.assign(m.widget, { is_showcase: true }), '/widget/installation const'],
    ['empty support', (m) => Object.assign(m.widget, { support: {} }), '/widget/support anyOf'],
    [
      'support.link',
      (m) => Object.assign(m.widget.support, { link: 'x.com' }),
      '/widget/support/link pattern',
    ],
    [
      'support.email',
      (m) => Object.assign(m.widget.support, { email: 'x' }),
      '/widget/support/email pattern',
    ],
    ['unknown location', (m) => m.locations.push('lcart-1'), '/locations/26 enum'],
    ['postfix where none belongs', (m) => m.locations.push('settings-1'), '/locations/26 enum'],
    ['location twice', (m) => m.locations.push('settings'), '/locations uniqueItems'],
    [
      'unknown type of field',
      (m) => Object.assign(m.settings.login, { type: 'list' }),
      '/settings/login/type enum',
    ],
    [
      'field without name',
      (m) => Reflect.deleteProperty(m.settings.login, 'name'),
      '/settings/login required',
    ],
    [
      'required as text',
      (m) => Object.assign(m.settings.login, { required: 'Y' }),
      '/settings/login/required type',
    ],
    ['is_tour false', (m) => Object.assign(m.tour, { is_tour: false }), '/tour/is_tour const'],
    [
      'tour path',
      (m) => Object.assign(m.tour.tour_images, { en: ['x.png'] }),
      '/tour/tour_images/en/0 pattern',
    ],
    [
      'six pictures',
      (m) => Object.assign(m.tour.tour_images, { en: Array(6).fill('/images/x.png') }),
      '/tour/tour_images/en maxItems',
    ],
    [
      'tour in no language',
      (m) => Object.assign(m.tour.tour_images, { xx: [] }),
      '/tour/tour_images propertyNames',
    ],
    ['dp without action_multiple', (m) => Reflect.deleteProperty(m.dp, 'action_multiple'), '/dp anyOf'],
    [
      'webhook over http',
      (m) => Object.assign(m.dp, { webhook_url: 'http://x.com' }),
      '/dp/webhook_url pattern',
    ],
    ['advanced without title', (m) => Object.assign(m, { advanced: {} }), '/advanced required'],
    ['no handler', (m) => Object.assign(m, { salesbot_designer: { logo: 'x' } }), '/salesbot_designer not'],
    [
      'type of a handler field',
      (m) => Object.assign(m.salesbot_designer.send.settings.text, { type: 'custom' }),
      '/salesbot_designer/send/settings/text/type enum',
    ],
    ['sms over http', (m) => Object.assign(m.sms, { endpoint: 'http://x.com' }), '/sms/endpoint pattern'],
    ['colour by name', (m) => Object.assign(m.mobile, { color: 'blue' }), '/mobile/color pattern'],
    [
      'menu after nothing',
      (m) => Object.assign(m.left_menu.main.sort, { after: 'x' }),
      '/left_menu/main/sort/after enum',
    ],
    [
      'icon outside',
      (m) => Object.assign(m.left_menu.main, { icon: 'x.svg' }),
      '/left_menu/main/icon pattern',
    ],
    [
      'hidden settings',
      (m) => Object.assign(m.left_menu, { settings: { is_hidden: true } }),
      '/left_menu/settings required',
    ],
    [
      'amoforms without title',
      (m) => Object.assign(m, { amoforms_settings: {} }),
      '/amoforms_settings required',
    ],
  ];
  it.each(values)('finds: %s', (_name, change, problem) => {
    expect(found(change)).toContain(problem);
  });

  const conditions: readonly [string, (manifest: Full) => void][] = [
    ['dp-needed', (m) => Reflect.deleteProperty(m, 'dp')],
    ['dp-unused', (m) => without(m, 'digital_pipeline')],
    ['advanced-needed', (m) => Reflect.deleteProperty(m, 'advanced')],
    ['advanced-unused', (m) => without(m, 'advanced_settings')],
    ['salesbot-designer-needed', (m) => Reflect.deleteProperty(m, 'salesbot_designer')],
    ['salesbot-designer-unused', (m) => without(m, 'salesbot_designer')],
    ['sms-needed', (m) => Reflect.deleteProperty(m, 'sms')],
    ['sms-unused', (m) => without(m, 'sms')],
    ['mobile-needed', (m) => Reflect.deleteProperty(m, 'mobile')],
    ['mobile-unused', (m) => without(m, 'mobile_card')],
    ['amoforms-settings-needed', (m) => Reflect.deleteProperty(m, 'amoforms_settings')],
    ['amoforms-settings-unused', (m) => without(m, 'amoforms')],
    ['left-menu-needed', (m) => Object.assign(m, { left_menu: { mail: { is_hidden: true } } })],
    ['left-menu-unused', (m) => without(m, 'widget_page')],
    ['card-sdk-needs-card', (m) => without(m, 'lcard-1', 'ccard-1', 'comcard-0', 'cucard')],
    ['settings-needed', (m) => Reflect.deleteProperty(m, 'settings')],
    ['one-postfix', (m) => m.locations.push('lcard-0')],
    ['tour-languages', (m) => m.widget.locale.push('tr')],
  ];
  it.each(conditions)('finds the condition %s and nothing else', (condition, change) => {
    expect(found(change).map((problem) => problem.split(' ').at(-1))).toEqual([condition]);
  });

  it('wants the location settings for card_sdk and for a custom field', () => {
    expect(found((manifest) => without(manifest, 'settings'))).toEqual([
      '/locations card-sdk-needs-settings',
      '/locations custom-needs-location',
    ]);
  });

  it('lets the left menu extend system sections without an own page', () => {
    expect(
      found((manifest) => {
        without(manifest, 'widget_page');
        Object.assign(manifest, { left_menu: { stats: { submenu: { one: { title: 'menu.one' } } } } });
      }),
    ).toEqual([]);
  });

  it('says what is wrong in words', () => {
    const messages = (change: Loose): string[] =>
      validateManifest({ ...fullManifest(), ...change }).map(({ message }) => message);
    expect(messages({ advanced: {} })).toEqual(['must have the key "title"']);
    expect(messages({ locations: {} })).toEqual(['must be a list']);
    expect(messages({ mobile: { frame_url: 'http://x', color: 'red' } })).toEqual([
      'must be an address with https://',
      'must be a colour as #rrggbb',
    ]);
    expect(messages({ dp: undefined })).toEqual(['The location "digital_pipeline" needs the block "dp".']);
  });

  it.each([null, undefined, 5, 'text', [], true])('refuses %j', (value) => {
    expect(validateManifest(value)).toMatchObject([{ pointer: '', keyword: 'type' }]);
  });

  it('does not go into a manifest of absurd size', () => {
    const locations = Array(1_000_000).fill('x');
    expect(validateManifest({ ...fullManifest(), locations })).toMatchObject([{ keyword: 'maxValues' }]);
  });

  it('survives a value of absurd depth', () => {
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level++) deep = { deep };
    expect(validateManifest({ ...fullManifest(), deep })).toEqual([]);
  });

  it('stays fast on texts made to trap its patterns', () => {
    const email = `a@${'a.'.repeat(50_000)} `;
    const link = `https://${'x'.repeat(100_000)} `;
    const manifest = fullManifest();
    Object.assign(manifest.widget, { support: { email, link }, version: `${'1'.repeat(100_000)}.` });
    const start = performance.now();
    expect(validateManifest(manifest)).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
