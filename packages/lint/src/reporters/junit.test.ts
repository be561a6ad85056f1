import { expect, it } from 'vitest';
import { results } from '../../tests/support/results.ts';
import { parseXml } from '../../tests/support/xml.ts';
import { reportJunit } from './junit.ts';

const suites = () => parseXml(reportJunit(results));

it('is well formed, whatever the texts hold', () => {
  expect(suites().name).toBe('testsuites');
});

it('has a suite per widget with true counts', () => {
  const root = suites();
  expect(root.attributes).toMatchObject({ tests: '5', failures: '2', errors: '0' });
  expect(root.children.map(({ name }) => name)).toEqual(Array(4).fill('testsuite'));
  for (const suite of root.children) {
    expect(Number(suite.attributes.tests)).toBe(suite.children.length);
    const failed = suite.children.filter(({ children }) => children[0]?.name === 'failure');
    expect(Number(suite.attributes.failures)).toBe(failed.length);
  }
});

it('fails a case per error and lets warnings and notices pass with output', () => {
  const [folder, archive, clean] = suites().children;
  expect(folder?.children.map(({ children }) => children[0]?.name)).toEqual(['failure', 'system-out']);
  expect(archive?.children[0]?.children[0]?.text).toMatch(/^warning: Kommo knows no location/);
  expect(clean?.children).toEqual([
    { name: 'testcase', attributes: { classname: 'widgets/c', name: 'no problems' }, children: [], text: '' },
  ]);
});
