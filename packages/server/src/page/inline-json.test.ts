import { expect, it } from 'vitest';
import { inlineJson } from './inline-json.ts';

it('cannot end the script element it stands in', () => {
  const value = { text: '</script><!--\u2028 &' };
  const text = inlineJson(value);
  expect(text).not.toContain('<');
  expect(text).not.toContain('\u2028');
  expect(JSON.parse(text)).toEqual(value);
});
