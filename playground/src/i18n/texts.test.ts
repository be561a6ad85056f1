// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { setLang } from './lang.ts';
import { defineTexts } from './texts.ts';

const t = defineTexts({
  en: { hello: 'Hello {name}', only: 'Only English' },
  es: { hello: 'Hola {name}', only: 'Solo' },
  pt: { hello: 'Olá {name}', only: 'Só' },
  ru: { hello: 'Привет {name}', only: 'Один' },
  tr: { hello: 'Merhaba {name}' },
});

afterEach(() => setLang('en'));

it('speaks the language of the page and fills parameters in', () => {
  setLang('es');
  expect(t('hello', { name: 'Ana' })).toBe('Hola Ana');
  expect(document.documentElement.lang).toBe('es');
});

it('falls back to English for a text or a language that is missing', () => {
  setLang('tr');
  expect(t('only')).toBe('Only English');
  setLang('id');
  expect(t('hello', { name: 'Ana' })).toBe('Hello Ana');
});
