import { expect, it } from 'vitest';
import { parseScript, TooDeep } from './parse-script.ts';

const parse = (text: string) => parseScript(text, { ecmaVersion: 'latest' });
const nested = (open: string, middle: string, close: string) => (levels: number) =>
  `x=${open.repeat(levels)}${middle}${close.repeat(levels)}`;

/** By kind: a script of so many levels, and how many are read. */
const KINDS: readonly (readonly [string, (levels: number) => string, number])[] = [
  ['parentheses', nested('(', '1', ')'), 200],
  ['lists', nested('[', '', ']'), 200],
  ['objects', nested('{a:', '1', '}'), 200],
  ['templates', nested('`${', '1', '}`'), 200],
  ['calls', nested('f(', '', ')'), 200],
  ['functions in each other', nested('function(){return ', '1', '}'), 150],
  ['arrows', nested('a=>', '1', ''), 150],
  ['classes', nested('class{a=', '1', '}'), 200],
  ['choices', nested('a?b:', 'c', ''), 250],
  ['assignments', nested('a=', '1', ''), 250],
  ['sums', nested('a+', 'a', ''), 2000],
  ['signs', nested('!', 'a', ''), 2000],
  ['instances', nested('new ', 'a', ''), 600],
  ['patterns', (levels) => `var ${'['.repeat(levels)}a${']'.repeat(levels)}=0`, 600],
  ['blocks', (levels) => '{'.repeat(levels) + '}'.repeat(levels), 1000],
  ['else if', (levels) => `${'if(a);else '.repeat(levels)};`, 1000],
  ['labels', (levels) => `${Array.from({ length: levels }, (_, at) => `a${at}:`).join('')};`, 1000],
];

it.each(KINDS)('reads %s that nest as code does, and refuses what would end the stack', (_, text, levels) => {
  expect(parse(text(levels)).type).toBe('Program');
  expect(() => parse(text(20_000))).toThrow(TooDeep);
});

it('gives back what a level took: a long script is not a deep one', () => {
  const line = 'var [a] = [new b(function () { return -c + (d ? e : f); })];\n';
  expect(parse(line.repeat(3000)).body).toHaveLength(3000);
});
