// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { address, goAs, setFrame } from './frame.ts';

/** A frame whose page shows itself but has not said yet where it is: no load, no report. */
function frameAt(href: string): { element: HTMLIFrameElement; opened: string[] } {
  const opened: string[] = [];
  const { protocol, pathname, search, hash } = new URL(href);
  const location = {
    href,
    protocol,
    pathname,
    search,
    hash,
    assign: (to: string) => opened.push(new URL(to).pathname + new URL(to).search),
  };
  const element = document.createElement('iframe');
  Object.defineProperty(element, 'contentWindow', { value: { location } });
  return { element, opened };
}

beforeEach(() => {
  address.value = '';
});

it('keeps the page of the frame when another language is chosen before the page reported itself', () => {
  const { element, opened } = frameAt('http://localhost/settings/widgets/');
  setFrame(element);
  goAs({ lang: 'es', user: undefined, theme: undefined });
  expect(opened).toEqual(['/settings/widgets/?__lang=es']);
});

it('takes the address that was asked for while the frame is still empty', () => {
  location.hash = '#/leads/list/';
  const { element, opened } = frameAt('about:blank');
  setFrame(element);
  goAs({ lang: undefined, user: undefined, theme: 'dark' });
  expect(opened).toEqual(['/leads/list/?__theme=dark']);
});
