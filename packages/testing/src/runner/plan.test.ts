import { LOCATIONS } from '@kommo-widget/manifest';
import { expect, it } from 'vitest';
import { planSurfaces } from './plan.ts';
import { SURFACES } from './surfaces/index.ts';

const planned = (locations: unknown): string[] => planSurfaces({ locations }).map(({ location }) => location);

it('visits each declared location once, whatever its postfix', () => {
  expect(planned(['lcard-1', 'lcard-0', 'settings', 'nonsense', 7])).toEqual(['lcard', 'settings']);
});

it('has nothing to visit without locations', () => {
  expect(planned(undefined)).toEqual([]);
});

it('knows every location of the platform under its own name', () => {
  for (const location of Object.keys(LOCATIONS) as (keyof typeof LOCATIONS)[]) {
    expect(SURFACES[location].location).toBe(location);
  }
});

const target = {
  code: 'abc',
  name: 'Abc',
  ids: { lead: 1, contact: 2, company: 3, customer: 4, pipeline: 5, catalog: 6 },
};

it.each(Object.values(LOCATIONS).filter(({ page }) => page !== ''))(
  'opens $title at its own page',
  (info) => {
    const surface = Object.values(SURFACES).find(({ location }) => LOCATIONS[location] === info);
    const page = info.page.replace('{code}', 'abc').replace('{id}', '\\d+');
    expect(surface?.url(target)).toMatch(new RegExp(`^${page.replaceAll('?', '\\?')}$`));
  },
);
