import { expect, it } from 'vitest';
import { fileTree, formatTree } from './file-tree.ts';

const entries = [
  { path: 'i18n/en.json', size: 100, packed: 50 },
  { path: 'i18n/es.json', size: 120, packed: 60 },
  { path: 'manifest.json', size: 2_000, packed: 700 },
  { path: 'z/y/x.js', size: 10, packed: 12 },
];

it('adds up folders', () => {
  expect(fileTree(entries)).toMatchObject({
    name: '.',
    size: 2_230,
    packed: 822,
    children: [
      { name: 'i18n', size: 220, packed: 110, children: [{ name: 'en.json' }, { name: 'es.json' }] },
      { name: 'manifest.json', size: 2_000 },
      { name: 'z', children: [{ name: 'y', children: [{ name: 'x.js', size: 10 }] }] },
    ],
  });
});

it('is drawn with sizes in line', () => {
  expect(formatTree(fileTree(entries))).toBe(
    [
      '├─ i18n/             220 B →   110 B',
      '│  ├─ en.json        100 B →    50 B',
      '│  └─ es.json        120 B →    60 B',
      '├─ manifest.json      2 KB →   700 B',
      '└─ z/                 10 B →    12 B',
      '   └─ y/              10 B →    12 B',
      '      └─ x.js         10 B →    12 B',
    ].join('\n'),
  );
});
