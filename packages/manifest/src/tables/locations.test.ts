import { describe, expect, it } from 'vitest';
import { AREAS, type AreaInfo } from './areas.ts';
import { LOCATIONS, type LocationInfo, parseLocation } from './locations.ts';

describe('parseLocation', () => {
  it.each([
    ['lcard-1', { code: 'lcard', panel: true, postfix: '-1' }],
    ['lcard-0', { code: 'lcard', panel: false, postfix: '-0' }],
    ['lcard', { code: 'lcard', panel: true, postfix: '' }],
    ['settings', { code: 'settings', panel: false, postfix: '' }],
    ['everywhere', { code: 'everywhere', panel: false, postfix: '' }],
  ])('reads %s', (value, parsed) => {
    expect(parseLocation(value)).toEqual(parsed);
  });

  it.each([
    'everywere',
    'advancedSettings',
    'settings-1',
    'everywhere-0',
    'lcard-2',
    'LCARD',
    '',
    'constructor',
  ])('does not know %j', (value) => {
    expect(parseLocation(value)).toBeUndefined();
  });
});

it('names for every location with a page of its own an area that exists', () => {
  const areas = new Set(Object.keys(AREAS));
  const lost = Object.entries<LocationInfo>(LOCATIONS).filter(
    ([, { area }]) => area !== '' && !areas.has(area),
  );
  expect(lost).toEqual([]);
});

it('leads from an area of a list or card back to its location', () => {
  for (const [code, { area, postfix }] of Object.entries<LocationInfo>(LOCATIONS)) {
    if (postfix) expect((AREAS as Record<string, AreaInfo>)[area]?.location).toBe(code);
  }
});
