import { expect, test } from 'vitest';
import { entry } from '../../tests/support/boot.ts';
import { withCode } from './registry.ts';
import { displayedCounts, systemAreaOf, v3AreaOf, wants } from './wanted.ts';

const widget = (locations: readonly string[], more: object = {}) => withCode(entry('w', locations, more));

test.each([
  [['lcard-1'], 'leads_card', true],
  [['lcard-0'], 'leads_card', true],
  [['lcard'], 'leads_card', true],
  [['lcard-1'], 'contacts_card', false],
  [['clist-1'], 'contacts', true],
  [['clist-1'], 'companies', true],
  [['everywhere'], 'leads-pipeline', true],
  [['llist-1'], 'leads-pipeline', false],
  [['everywere', 'anything'], 'leads', false],
  [['advanced_settings'], 'advanced-settings:w', true],
  [['advanced_settings'], 'advanced-settings:other', false],
  [['widget_page'], 'widget-page:w', true],
  [['lead_sources'], 'digital_pipeline', true],
  [['salesbot_designer'], 'salesbot_designer', true],
  [['catalogs'], 'catalogs', true],
  [['lcard-1'], 'widgetsSettings', true],
] as const)('%j on %s: %s', (locations, area, wanted) => {
  expect(wants(widget(locations), area)).toBe(wanted);
});

test('a widget that is only listed has no modal', () => {
  const manifest = { widget: { installation: false }, locations: ['lcard-1'] };
  expect(wants(widget([], { manifest }), 'widgetsSettings')).toBe(false);
});

test('a manifest that is no manifest wants nothing', () => {
  expect(wants(widget([], { manifest: null }), 'leads')).toBe(false);
});

test('names of areas', () => {
  expect([systemAreaOf('leads_card'), systemAreaOf('advanced-settings:w'), systemAreaOf('unknown')]).toEqual([
    'lcard',
    'advanced_settings',
    'unknown',
  ]);
  expect(v3AreaOf('leads_card')).toBe('leads.card');
});

test('only active widgets with room in the panel count', () => {
  const widgets = [
    widget(['lcard-1', 'llist-0']),
    widget(['lcard'], {}),
    widget(['lcard-1'], { active: 'N' }),
  ];
  expect(displayedCounts(widgets)).toEqual({ everywhere: 0, leads_card: 2, leads: 0 });
});
