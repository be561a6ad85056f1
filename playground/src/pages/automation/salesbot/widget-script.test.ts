import { describe, expect, it } from 'vitest';
import { designerParams } from './designer-params.ts';
import { readExits } from './widget-exits.ts';
import { parseSteps } from './widget-script.ts';

describe('parseSteps', () => {
  it('takes a list of steps, and the older map by number', () => {
    expect(parseSteps('[{"question":[]}]')).toEqual([{ question: [] }]);
    expect(parseSteps('{"0":{"question":[]},"1":{"answer":[]}}')).toEqual([{ question: [] }, { answer: [] }]);
  });

  it('takes nothing else', () => {
    for (const value of [undefined, true, [], '', 'no json', '7', 'null'])
      expect(parseSteps(value)).toBeUndefined();
  });
});

describe('readExits', () => {
  it('reads codes with titles, and survives widgets that return something else', () => {
    expect(
      readExits({ exits: [{ code: 'ok', title: 'OK' }, { code: 'fail' }, { title: 'no code' }] }),
    ).toEqual([
      { code: 'ok', title: 'OK' },
      { code: 'fail', title: 'fail' },
    ]);
    for (const value of [undefined, true, null, {}, { exits: 'x' }]) expect(readExits(value)).toEqual([]);
  });
});

describe('designerParams', () => {
  it('carries saved values at every depth at which public widgets read them', () => {
    const block = {
      id: 'b',
      type: 'widget',
      code: 'demo',
      handler: 'h',
      params: { text: 'T' },
      exits: [],
      links: {},
    } as const;
    const params = designerParams(block, 7);
    expect(params).toMatchObject({
      text: 'T',
      params: {
        text: 'T',
        params: { text: 'T', widget_source_code: 'demo', widget_id: 7, params: { text: 'T' } },
      },
    });
  });
});
