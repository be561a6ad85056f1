import { openMemory, openZip } from '@kommo-widget/archive';
import { HOSTILE_ARCHIVES } from '@kommo-widget/archive/testing';
import { describe, expect, it } from 'vitest';
import { type Finding, fix, lint, REPORTERS } from '../src/index.ts';
import { baseWidget } from './support/base-widget.ts';
import { pick, seeded } from './support/random.ts';

const profile = 'public' as const;

/** In milliseconds of computing, far above what any of these takes and far below what a runaway expression takes. */
const PATIENCE = 6_000;

function inTime<T>(work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user } = process.cpuUsage(start);
  expect(user / 1_000).toBeLessThan(PATIENCE);
  return result;
}

/** What must hold for findings of whatever input. */
function checkSound(findings: readonly Finding[]): void {
  for (const { message, hint, line, column, endLine, endColumn } of findings) {
    expect(message.length).toBeGreaterThan(0);
    expect(hint.length).toBeGreaterThan(0);
    if (line === null) expect([column, endLine, endColumn]).toEqual([null, null, null]);
    else expect(Math.min(line, column ?? 0, endLine ?? 0, endColumn ?? 0)).toBeGreaterThanOrEqual(1);
  }
  for (const report of Object.values(REPORTERS)) report([{ path: 'widget.zip', findings }]);
  expect(() => JSON.parse(REPORTERS.json([{ path: 'widget.zip', findings }]))).not.toThrow();
}

describe('a hostile archive', () => {
  it.each(HOSTILE_ARCHIVES.map((archive) => [archive.name, archive] as const))(
    '%s',
    async (_, { make, finds }) => {
      const files = await openZip(make(), { name: 'widget.zip' });
      const findings = inTime(() => lint(files));
      expect(findings.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(finds.map((code) => `archive/${code}`)),
      );
      checkSound(findings);
    },
  );
});

const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '#',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '/',
    '\\',
    '*',
    ',',
    '.',
    ':',
    ';',
    '@',
    '&',
    '|',
    '=',
  ],
  ...[
    '\t',
    ' ',
    '\r\n',
    'a',
    'я',
    '\u{1F600}',
    '\uFEFF',
    '<a',
    '</a>',
    '<b>',
    '{{',
    '{%',
    '{#',
    '/*',
    '//',
    '<!--',
  ],
  ...[
    'a.b',
    'a(',
    'a=>',
    '`',
    '${',
    '"a":',
    '{"a":',
    '#A#',
    'http://',
    'a@',
    'url(',
    '@media ',
    ':not(',
    'a{',
    'a+',
  ],
];

const FILES = [
  'manifest.json',
  'i18n/en.json',
  'script.js',
  'style.css',
  'templates/panel.twig',
  'images/x.svg',
];

describe('a text of one piece, a hundred thousand times', () => {
  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))('%s as every file', (_, piece) => {
    const text = piece.repeat(100_000);
    const files = {
      ...baseWidget(),
      ...Object.fromEntries(FILES.map((path) => [path, text])),
      'images/x.svg': `<svg ${text}`,
    };
    checkSound(inTime(() => lint(openMemory(files), { profile })));
  });

  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))('%s as every value', (_, piece) => {
    const value = piece.repeat(20_000);
    const everywhere = (source: string): string =>
      JSON.stringify(JSON.parse(source), (_key, old: unknown) => (typeof old === 'string' ? value : old));
    const files = baseWidget();
    for (const path of FILES.slice(0, 2)) files[path] = everywhere(String(files[path]));
    const literal = JSON.stringify(value);
    files['script.js'] =
      `define([${literal}], function ($) { $(${literal}); self.i18n(${literal}); self.render({ data: ${literal} }); $.ajax({ url: ${literal} }); });\n`;
    checkSound(inTime(() => lint(openMemory(files), { profile })));
  });
});

describe('a widget with bytes changed at random', () => {
  it.each(Array.from({ length: 150 }, (_, seed) => [seed]))('seed %i', (seed) => {
    const random = seeded(seed);
    const files = baseWidget();
    for (let count = 0; count < 4; count++) {
      const path = pick(Object.keys(files), random);
      files[path] = spoilBytes(Buffer.from(files[path] ?? ''), random);
    }
    const widget = openMemory(files);
    checkSound(inTime(() => lint(widget, { profile })));
    if (seed % 5 === 0) expect(fix(fix(widget, { profile }).files, { profile }).changes).toEqual([]);
  });
});

/** Turns a byte, cuts a piece out, doubles a piece or puts a piece from elsewhere in. */
function spoilBytes(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const end = Math.min(bytes.length, at + Math.floor(random() * 40));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  const insert = Buffer.from(pick(PIECES, random).repeat(1 + Math.floor(random() * 5)));
  return pick(
    [
      () => Buffer.concat([before, Buffer.from([Math.floor(random() * 256)]), after]),
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, piece, piece, after]),
      () => Buffer.concat([before, insert, piece, after]),
      () => before,
    ],
    random,
  )();
}
