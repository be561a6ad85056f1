import { expect, it } from 'vitest';
import { readProxiedForm } from './proxied-form.ts';

it('unfolds an object that jQuery encoded', () => {
  const form =
    'target=http%3A%2F%2Fback.test%2Fhook&data%5Blogin%5D=me&data%5Blist%5D%5B%5D=1&data%5Blist%5D%5B%5D=2';
  expect(readProxiedForm(form)).toEqual({
    target: 'http://back.test/hook',
    body: 'login=me&list%5B%5D=1&list%5B%5D=2',
  });
});

it('passes a text on as it is', () => {
  expect(readProxiedForm('target=http%3A%2F%2Fback.test&data=%7B%22a%22%3A1%7D').body).toBe('{"a":1}');
});

it('sends an empty body for no data', () => {
  expect(readProxiedForm('target=http%3A%2F%2Fback.test')).toEqual({ target: 'http://back.test', body: '' });
});

it('has no target where none was given', () => {
  expect(readProxiedForm('').target).toBe('');
});
