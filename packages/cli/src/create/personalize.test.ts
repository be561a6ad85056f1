import { expect, it } from 'vitest';
import { titleFrom } from './personalize.ts';

it.each([
  ['my-first_widget', 'My first widget'],
  ['crm', 'Crm'],
  ['---', 'My widget'],
  ['виджет-звонков', 'Виджет звонков'],
])('makes of %s the title %s', (folder, title) => expect(titleFrom(folder)).toBe(title));
