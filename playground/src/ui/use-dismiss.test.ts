// @vitest-environment happy-dom
import { h, options, render } from 'preact';
import { useRef } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { useDismiss } from './use-dismiss.ts';

it('closes when the page below moves, but not for what was scrolled before it opened', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((run) => frames.push(run));
  const effects: (() => void)[] = [];
  options.requestAnimationFrame = (run) => void effects.push(run);
  const close = vi.fn();
  function Floating() {
    const box = useRef<HTMLDivElement>(null);
    useDismiss(box, true, close);
    return h('div', { ref: box });
  }
  render(h(Floating, {}), document.body);
  for (const run of effects) run();
  document.dispatchEvent(new Event('scroll'));
  expect(close).not.toHaveBeenCalled();
  for (const run of frames) run(0);
  document.dispatchEvent(new Event('scroll'));
  expect(close).toHaveBeenCalledOnce();
});

it('hears Escape as soon as it is drawn', () => {
  options.requestAnimationFrame = () => {};
  const close = vi.fn();
  function Floating() {
    useDismiss(useRef<HTMLDivElement>(null), true, close);
    return null;
  }
  render(h(Floating, {}), document.createElement('div'));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(close).toHaveBeenCalledOnce();
});
