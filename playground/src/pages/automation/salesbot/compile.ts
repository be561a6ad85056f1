import { asRecord } from '../../../stage/unknown.ts';
import type { Block, Target } from './bot.ts';
import { ON } from './exits.ts';
import type { Handler, Step } from './step.ts';

/** A block and the steps that a widget made of it; for the CRM's own blocks none. */
export interface BuiltBlock {
  readonly block: Block;
  readonly widgetSteps?: readonly Step[];
}

/**
 * Joins the blocks of a bot to one list of steps. Steps of a widget count from 0 as if they were alone and leave by
 * `exits`: their numbers are moved and their exits become jumps to what the exit is linked with.
 */
export function compile(built: readonly BuiltBlock[]): readonly Step[] {
  const lengths = built.map(({ widgetSteps }) => Math.max(1, widgetSteps?.length ?? 1));
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  return built.flatMap(({ block, widgetSteps }, index) => {
    const jump = (exit: string): Handler => {
      const target: Target = block.links[exit] ?? 'next';
      const at = target === 'next' ? index + 1 : built.findIndex((other) => other.block.id === target);
      const step = starts[at];
      return target === 'end' || step === undefined
        ? { handler: 'stop', params: {} }
        : { handler: 'goto', params: { type: 'question', step } };
    };
    if (block.type !== 'widget') return [ownStep(block, jump)];
    return movedSteps(widgetSteps ?? [], starts[index] ?? 0, jump);
  });
}

type Jump = (exit: string) => Handler;

function ownStep(block: Exclude<Block, { type: 'widget' }>, jump: Jump): Step {
  switch (block.type) {
    case 'message':
      return asks({ handler: 'show', params: { type: 'text', value: block.text } }, jump(ON));
    case 'buttons':
      return {
        question: [
          { handler: 'show', params: { type: 'buttons', value: block.text, buttons: [...block.buttons] } },
        ],
        answer: [
          {
            handler: 'buttons',
            params: block.buttons.map((value, index) => ({ value, params: [jump(`button_${index}`)] })),
          },
        ],
        require: [],
      };
    case 'condition': {
      const { term1, term2, operation } = block;
      const params = { logic: 'and', conditions: [{ term1, term2, operation }], result: [jump('yes')] };
      return asks({ handler: 'conditions', params }, jump('no'));
    }
    case 'change_status':
      return asks(
        { handler: 'action', params: { name: 'change_status', params: { value: block.status_id } } },
        jump(ON),
      );
    case 'tag':
      return asks(
        { handler: 'action', params: { name: 'set_tag', params: { type: 2, value: block.tag } } },
        jump(ON),
      );
    case 'stop':
      return asks({ handler: 'stop', params: {} });
  }
}

const asks = (...question: Handler[]): Step => ({ question, require: [] });

function movedSteps(steps: readonly Step[], start: number, jump: Jump): readonly Step[] {
  if (steps.length === 0) return [asks(jump(ON))];
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    const { handler, params } = asRecord(value);
    if (handler === 'exits') return jump(String(asRecord(params).value ?? ON));
    if (handler === 'goto') return { ...value, params: movedGoto(asRecord(params), start) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
  };
  return steps.map((step) => move(step) as Step);
}

function movedGoto(params: Readonly<Record<string, unknown>>, start: number) {
  return typeof params.step === 'number' ? { ...params, step: params.step + start } : params;
}
