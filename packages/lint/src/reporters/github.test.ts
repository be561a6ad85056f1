import { expect, it } from 'vitest';
import { results } from '../../tests/support/results.ts';
import { reportGithub } from './github.ts';

/** As the runner reads them: a command, properties without `,` and `:` in them, and one line of data. */
const COMMAND = /^::(error|warning|notice) ((?:\w+=[^,:\r\n]*)(?:,\w+=[^,:\r\n]*)*)::(.*)$/;

const lines = reportGithub(results).trimEnd().split('\n');
const commands = lines.map((line) => {
  const [, command = '', properties = '', data = ''] = COMMAND.exec(line) ?? [];
  return {
    command,
    data,
    properties: Object.fromEntries(properties.split(',').map((pair) => pair.split('=') as [string, string])),
  };
});

it('is one workflow command per finding, whatever the texts hold', () => {
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(COMMAND);
});

it('annotates the line in a folder, and the archive for what is inside of one', () => {
  expect(commands[0]).toEqual({
    command: 'error',
    properties: {
      file: 'widgets/a/manifest.json',
      line: '2',
      col: '16',
      endLine: '2',
      endColumn: '25',
      title: 'manifest/unknown-location',
    },
    data: expect.stringContaining('Kommo knows no location “lcart-1”.%0ADid you mean'),
  });
  expect(commands[2]?.properties).toEqual({ file: 'dist/b.zip', title: 'manifest/unknown-location' });
  expect(commands[2]?.data).toMatch(/^manifest\.json:2:16: /);
});

it('says nothing where nothing was found', () => {
  expect(reportGithub([{ path: 'a', findings: [] }])).toBe('');
});
