import { expect, it } from 'vitest';
import { allowed } from './allowed.ts';

it('lets calls to this machine pass without a word', () => {
  expect(allowed([])('localhost')).toBe(true);
  expect(allowed([])('127.0.0.1')).toBe(true);
});

it('keeps all others in by default', () => {
  expect(allowed([])('api.example.com')).toBe(false);
});

it('lets a named host pass, and not its neighbours', () => {
  const may = allowed(['API.example.com']);
  expect(may('api.EXAMPLE.com')).toBe(true);
  expect(may('example.com')).toBe(false);
  expect(may('evil-api.example.com')).toBe(false);
});

it('lets what is below a domain pass', () => {
  const may = allowed(['*.example.com']);
  expect(may('a.b.example.com')).toBe(true);
  expect(may('notexample.com')).toBe(false);
});

it('lets everything pass when told so', () => {
  expect(allowed(['*'])('anything.test')).toBe(true);
});
