import { expect, it } from 'vitest';
import { htmlReport } from './html/page.ts';
import { failuresOf, junitReport } from './junit.ts';
import type { RunReport } from './report.ts';

const report: RunReport = {
  ok: false,
  widgets: [
    {
      path: 'my <widget>',
      code: 'mine',
      ok: false,
      surfaces: [
        {
          location: 'lcard',
          url: '/leads/detail/1',
          ok: true,
          screenshot: 'mine/lcard.png',
          callbacks: [],
          problems: [],
          ms: 120,
        },
        {
          location: 'settings',
          url: '/settings/widgets/#mine',
          ok: false,
          screenshot: '',
          callbacks: [
            {
              name: 'settings',
              outcome: 'threw',
              ms: 3,
              error: '</td> & "x"\u0007',
              source: 'script.js:1:2',
            },
          ],
          problems: [{ kind: 'network', message: 'GET https://x.test/' }],
          ms: 80,
        },
      ],
    },
  ],
};

it('says why a surface is not all right, and leaves out what does not fail it', () => {
  const [, settings] = report.widgets[0]?.surfaces ?? [];
  expect(settings && failuresOf(settings)).toEqual(['settings threw: </td> & "x"\u0007 (script.js:1:2)']);
});

it('writes JUnit that a parser can read, whatever the widget said', () => {
  const xml = junitReport(report);
  expect(xml).toContain('<testsuite name="mine" tests="2" failures="1" errors="0" time="0.200">');
  expect(xml).toContain('<testcase classname="mine" name="lcard" time="0.120"/>');
  expect(xml).toContain('settings threw: &#60;/td&#62; &#38; &#34;x&#34;\uFFFD (script.js:1:2)');
});

it('reports a widget that could not be opened', () => {
  const lost: RunReport = {
    ok: false,
    widgets: [{ path: 'a.zip', code: '', ok: false, error: 'a.zip is <no> archive', surfaces: [] }],
  };
  expect(junitReport(lost)).toContain('errors="1"');
  expect(junitReport(lost)).toContain('<error message="a.zip is &#60;no&#62; archive"/>');
  expect(htmlReport(lost)).toContain('a.zip is &#60;no&#62; archive');
});

it('writes a page with the pictures, that runs nothing of what the widget said', () => {
  const html = htmlReport(report);
  expect(html).toContain('1 of 2 surfaces of one widget');
  expect(html).toContain('src="mine/lcard.png"');
  expect(html).toContain('my &#60;widget&#62;');
  expect(html).not.toContain('</td> &');
});
