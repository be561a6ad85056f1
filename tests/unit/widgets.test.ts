import { readdirSync, readFileSync } from 'node:fs';
import { CALLBACKS, LOCATIONS, parseLocation } from '@kommo-widget/manifest';
import { describe, expect, it } from 'vitest';

const folder = new URL('../widgets/', import.meta.url);
const widgets = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const manifestOf = (widget: string) => JSON.parse(read(`${widget}/manifest.json`));
const keyPaths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keyPaths(inner, `${path}.${key}`))
    : [path];

describe('the widgets for tests', () => {
  it('trace declares every location that has a page of its own or of the UI', () => {
    const declared = manifestOf('trace').locations.map((value: string) => parseLocation(value)?.code);
    const expected = Object.entries(LOCATIONS).flatMap(([code, info]) => (info.page === '' ? [] : [code]));
    expect(declared.toSorted()).toEqual(expected.toSorted());
  });

  it('trace logs every callback of the table', () => {
    const logged = [...read('trace/script.js').matchAll(/traced\('([\w.]+)'/g)].map((match) => match[1]);
    expect(logged.toSorted()).toEqual(Object.keys(CALLBACKS).toSorted());
  });

  it('throws has every callback of the table', () => {
    const names = [...read('throws/lib/names.js').matchAll(/'([\w.]+)'/g)].map((match) => match[1]);
    expect(names.toSorted()).toEqual(Object.keys(CALLBACKS).toSorted());
  });

  it.each(widgets)('%s has the same texts in each of its languages', (widget) => {
    const [first, ...rest] = manifestOf(widget).widget.locale.map((locale: string) =>
      keyPaths(JSON.parse(read(`${widget}/i18n/${locale}.json`))),
    );
    expect(rest.length).toBeGreaterThan(0);
    for (const other of rest) expect(other).toEqual(first);
  });
});
