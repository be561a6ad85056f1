import { readFileSync } from 'node:fs';
import { expect, test } from '@kommo-widget/testing/playwright';

test.use({ widgets: ['tests/widgets/gaps'] });

const SCRIPT = readFileSync('tests/widgets/gaps/script.js', 'utf8').split('\n');

/** The place in the widget's script where a text stands, as reports name it. */
const lineOf = (text: string): string => `script.js:${SCRIPT.findIndex((line) => line.includes(text)) + 1}`;

const WANTED = [
  { kind: 'module', name: 'no/such/module', source: 'script.js' },
  { kind: 'template', name: '/tmpl/controls/no_such.twig', source: lineOf('no_such.twig') },
  { kind: 'control', name: 'button.colour', source: lineOf("colour: 'red'") },
  { kind: 'member', name: 'APP.noSuchMember', source: lineOf('APP.noSuchMember') },
  { kind: 'member', name: 'APP.widgets.noSuchList', source: lineOf('noSuchList') },
  { kind: 'member', name: "APP.constant('no_such_constant')", source: lineOf('no_such_constant') },
  { kind: 'selector', name: '.linked-form__no-such-element', source: lineOf('no-such-element') },
  { kind: 'selector', name: '.card-widgets__no-such-part', source: lineOf('no-such-part') },
  { kind: 'route', name: 'GET /api/v4/no_such_route', source: lineOf('no_such_route') },
  { kind: 'route', name: 'GET /ajax/no/such/route', source: lineOf('/ajax/no/such') },
  { kind: 'member', name: 'self.noSuchMember', source: lineOf('this.noSuchMember') },
  { kind: 'member', name: 'Modal.noSuchMethod', source: lineOf('noSuchMethod') },
];

test('whatever is not simulated is told by its name, with the widget’s line', async ({ kit, page }) => {
  await kit.openCard();
  const gaps = () =>
    kit.reports.flatMap((report) => {
      if (report.type !== 'host-gap') return [];
      // The column says where in the line the call begins; the line is what one looks for.
      return [
        { kind: report.kind, name: report.name, source: report.source?.replace(/^(.+:\d+):\d+$/, '$1') },
      ];
    });
  await expect.poll(() => gaps().length).toBeGreaterThanOrEqual(WANTED.length);
  const byName = (one: { name: string }, other: { name: string }): number =>
    one.name.localeCompare(other.name);
  expect(gaps().sort(byName)).toEqual([...WANTED].sort(byName));
  expect(await page.evaluate('window.__asked')).toEqual([undefined, undefined, undefined, 0, null]);
});

test('the inspector lists them with their places', async ({ kit, page }) => {
  await page.goto(`${kit.server.inspector}`);
  await page.getByRole('tab', { name: /Problems/ }).click();
  const row = page.locator('.inspector-listing tbody tr', { hasText: 'GET /api/v4/no_such_route' });
  await expect(row).toContainText('route');
  await expect(row).toContainText(lineOf('no_such_route'));
});
