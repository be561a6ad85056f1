// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { KnownWidget } from '../contract.ts';
import { fetchTemplate } from './template-file.ts';
import { createState } from './widget-state.ts';

const entry = (): KnownWidget => ({ code: 'w', path: '/upl/w/1/widget' }) as KnownWidget;

const asked = async (run: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    count += 1;
    return new Response('text');
  });
  await run();
  return count;
};

test('a template of the widget outlives its pages, until there is another version', async () => {
  const known = entry();
  const address = { href: '/templates/a.twig', v: '1.0.0' };
  expect(
    await asked(async () => {
      await fetchTemplate(createState(known), address);
      expect(await fetchTemplate(createState(known), address)).toBe('text');
    }),
  ).toBe(1);
  expect(await asked(() => fetchTemplate(createState({ ...known }), address))).toBe(1);
});

test('a template that lies elsewhere is asked for on every page', async () => {
  const known = entry();
  const address = { href: '//templates.example.com/a.twig' };
  expect(
    await asked(async () => {
      for (const state of [createState(known), createState(known)]) {
        await fetchTemplate(state, address);
        await fetchTemplate(state, address);
      }
    }),
  ).toBe(2);
});
