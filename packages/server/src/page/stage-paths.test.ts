import { expect, it } from 'vitest';
import { isStagePath } from './stage-paths.ts';

const anybody = new Headers({ accept: '*/*' });
const browser = new Headers({ accept: 'text/html,application/xhtml+xml' });

it.each(['/leads/detail/1', '/leads/pipeline/', '/widget_page/code/item/sub', '/settings/widgets/'])(
  'gives the page %s to anybody',
  (path) => expect(isStagePath(path, anybody)).toBe(true),
);

it('gives an unknown page to who looks for a document only', () => {
  expect(isStagePath('/whatever/', browser)).toBe(true);
  expect(isStagePath('/whatever/', anybody)).toBe(false);
  expect(isStagePath('/whatever/', new Headers({ accept: 'text/html', 'sec-fetch-dest': 'empty' }))).toBe(
    false,
  );
  expect(isStagePath('/whatever/', new Headers({ 'sec-fetch-dest': 'iframe' }))).toBe(true);
});

it('takes a file for no page', () => {
  expect(isStagePath('/leads/template.twig', browser)).toBe(false);
});
