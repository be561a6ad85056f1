import { describe, expect, it } from 'vitest';
import type { KitWidget } from '../state/control.ts';
import { allPlaces, placesOf } from './places.ts';

const widget = (...locations: string[]) => ({ code: 'my_code', locations }) as unknown as KitWidget;
const sights = { lead: 7, pipeline: 3 };

describe('placesOf', () => {
  it('fills code and id, takes each location once and leaves out what is unknown', () => {
    expect(
      placesOf(widget('settings', 'lcard-1', 'lcard-0', 'nowhere'), sights).map(({ path }) => path),
    ).toEqual(['/settings/widgets/#my_code', '/leads/detail/7']);
  });

  it('has no link to what the account does not hold', () => {
    expect(placesOf(widget('ccard-1', 'digital_pipeline'), sights).map(({ path }) => path)).toEqual([
      '/settings/pipeline/leads/3?trigger=my_code',
    ]);
  });
});

describe('allPlaces', () => {
  it('knows every location of Kommo that has a page', () => {
    const full = { lead: 1, contact: 1, company: 1, customer: 1, pipeline: 1, catalog: 1 };
    const locations = allPlaces('x', full).map(({ location }) => location);
    expect(locations).toEqual(
      expect.arrayContaining(['cucard', 'widget_page', 'lead_sources', 'mobile_card', 'ai_agent']),
    );
    expect(locations).not.toContain('amoforms');
  });
});
