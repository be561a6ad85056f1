import { describe, expect, it } from 'vitest';
import type { Block, MessageBlock, WidgetBlock } from './bot.ts';
import { compile } from './compile.ts';

const message = (id: string, links: Block['links'] = {}): MessageBlock => ({
  id,
  type: 'message',
  text: id,
  links,
});

const widget = (links: Block['links']): WidgetBlock => ({
  id: 'w',
  type: 'widget',
  code: 'demo',
  handler: 'send',
  params: {},
  exits: [
    { code: 'ok', title: 'OK' },
    { code: 'fail', title: 'Fail' },
  ],
  links,
});

const goto = (step: number) => ({ handler: 'goto', params: { type: 'question', step } });
const stop = { handler: 'stop', params: {} };

describe('compile', () => {
  it('leads each block to the next and the last to the end', () => {
    expect(
      compile([{ block: message('a') }, { block: message('b') }]).map((step) => step.question?.[1]),
    ).toEqual([goto(1), stop]);
  });

  it('follows links by id, also backwards, and treats a link to a removed block as the end', () => {
    const steps = compile([
      { block: message('a', { next: 'gone' }) },
      { block: message('b', { next: 'a' }) },
    ]);
    expect(steps.map((step) => step.question?.[1])).toEqual([stop, goto(0)]);
  });

  it('moves the steps of a widget and turns its exits into jumps, however deep they stand', () => {
    const widgetSteps = [
      {
        question: [{ handler: 'widget_request', params: { url: 'https://a.example' } }, goto(1)],
        require: [],
      },
      {
        question: [
          {
            handler: 'conditions',
            params: { logic: 'and', conditions: [], result: [{ handler: 'exits', params: { value: 'ok' } }] },
          },
          { handler: 'exits', params: { value: 'fail' } },
        ],
        require: [],
      },
    ];
    const steps = compile([
      { block: message('a') },
      { block: widget({ ok: 'next', fail: 'end' }), widgetSteps },
      { block: message('b') },
    ]);
    expect(steps).toHaveLength(4);
    expect(steps[1]?.question?.[1]).toEqual(goto(2));
    expect(steps[2]?.question).toEqual([
      { handler: 'conditions', params: { logic: 'and', conditions: [], result: [goto(3)] } },
      stop,
    ]);
  });

  it('goes on behind a widget that made no steps', () => {
    expect(compile([{ block: widget({}), widgetSteps: [] }, { block: message('b') }])[0]?.question).toEqual([
      goto(1),
    ]);
  });

  it('gives each button its own way', () => {
    const block: Block = {
      id: 'c',
      type: 'buttons',
      text: 'Which?',
      buttons: ['A', 'B'],
      links: { button_0: 'end', button_1: 'c' },
    };
    expect(compile([{ block }])[0]?.answer).toEqual([
      {
        handler: 'buttons',
        params: [
          { value: 'A', params: [stop] },
          { value: 'B', params: [goto(0)] },
        ],
      },
    ]);
  });
});
