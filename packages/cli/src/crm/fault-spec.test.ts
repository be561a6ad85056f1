import { expect, it } from 'vitest';
import { faultSpec, faultSpecs } from './fault-spec.ts';

it.each([
  ['/api/v4/leads 500', { path: '/api/v4/leads', status: 500 }],
  [
    'GET /api/v4/leads* 429 retry_after=2 times=3',
    { method: 'GET', path: '/api/v4/leads*', status: 429, retry_after: 2, times: 3 },
  ],
  ['* delay=300', { path: '*', delay: 300 }],
  [
    'post /api/* drop after probability=0.25',
    { method: 'post', path: '/api/*', kind: 'drop', after: true, probability: 0.25 },
  ],
  ['* /api/v4/* html 403', { method: '*', path: '/api/v4/*', kind: 'html', status: 403 }],
  ['/api/v4/leads skew=-7200', { path: '/api/v4/leads', skew: -7200 }],
])('reads %s', (spec, rule) => expect(faultSpec(spec)).toEqual(rule));

it.each([
  ['leads 500', /no path/],
  ['/api/v4/leads', /what goes wrong/],
  ['/api/v4/leads 200', /does not know the word "200"/],
  ['/api/v4/leads slow', /does not know the word "slow"/],
  ['/x 500 probability=2', /from 0 to 1/],
  ['/x delay=1.5', /whole number/],
])('refuses %s', (spec, reason) => expect(() => faultSpec(spec)).toThrow(reason));

it('collects several', () => {
  expect(faultSpecs('/b 500', faultSpecs('/a 401', undefined))).toEqual([
    { path: '/a', status: 401 },
    { path: '/b', status: 500 },
  ]);
});
