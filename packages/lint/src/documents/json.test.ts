import { expect, it } from 'vitest';
import { JsonDocument } from './json.ts';
import { TextDocument } from './text.ts';

const TEXT = '{"a":{"b":[1,{"c":2}],"b":3},"":4,"0":5,"__proto__":6,"cut"';
const json = new JsonDocument(new TextDocument('manifest.json', Buffer.from(TEXT)));

it.each([
  [[], TEXT],
  [['a', 'b'], '[1,{"c":2}]'],
  [['a', 'b', 1, 'c'], '2'],
  [[''], '4'],
  [['0'], '5'],
  [['__proto__'], '6'],
])('finds the value at %j, of two equal keys the first', (path, text) => {
  const node = json.node(path);
  expect(node && json.textOf(node)).toBe(text);
});

it.each([
  [['b']],
  [['a', 'c']],
  [['a', 'b', 2]],
  [['a', 'b', '1']],
  [['a', 0]],
  [[0]],
  [['cut']],
  [['toString']],
])('finds nothing at %j', (path) => {
  expect(json.node(path)).toBeUndefined();
});
