import { describe, expect, it } from 'vitest';
import type { MessageBlock } from './bot.ts';
import { changed, moved, ownBlock, removed, widgetBlock } from './edit.ts';

const message = (id: string, links = {}): MessageBlock => ({ id, type: 'message', text: '', links });
const chain = [message('a', { next: 'b' }), message('b'), message('c')];
const ids = (blocks: readonly { readonly id: string }[]) => blocks.map(({ id }) => id).join('');

describe('editing a bot', () => {
  it('moves a block by one place and not over the ends', () => {
    expect(ids(moved(chain, 'b', -1))).toBe('bac');
    expect(ids(moved(chain, 'b', 1))).toBe('acb');
    expect(ids(moved(chain, 'a', -1))).toBe('abc');
    expect(ids(moved(chain, 'gone', 1))).toBe('abc');
  });

  it('forgets links to a block that is removed', () => {
    const [first, ...rest] = removed(chain, 'b');
    expect(first?.links).toEqual({});
    expect(ids(rest)).toBe('c');
  });

  it('changes one block only', () => {
    expect(changed(chain, 'b', (block) => ({ ...block, id: 'x' })).map(({ id }) => id)).toEqual([
      'a',
      'x',
      'c',
    ]);
  });

  it('gives new blocks ids of their own and the first values of the manifest', () => {
    expect(ownBlock('message').id).not.toBe(ownBlock('message').id);
    const param = {
      code: 'text',
      caption: '',
      type: 'text',
      initial: 'Hi',
      manual: true,
      required: false,
    } as const;
    expect(widgetBlock('demo', { code: 'send', name: '', params: [param] })).toMatchObject({
      code: 'demo',
      handler: 'send',
      params: { text: 'Hi' },
    });
  });
});
