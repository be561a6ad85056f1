import { expect, it } from 'vitest';
import { isLink } from './is-link.ts';

it.each([
  'https://example.com/a?b=1',
  'example.com',
  'www.example.com/x',
  'http://localhost:3000/',
  'mailto:a@example.com',
])('%s is a link', (text) => expect(isLink(text)).toBe(true));

it.each(['not a link', 'example', 'https://', 'https://two words.com', '://x'])('%s is none', (text) =>
  expect(isLink(text)).toBe(false),
);
