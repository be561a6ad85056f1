import { isRecord } from '../../shape/index.ts';
import { closeTalk } from '../../talks/close.ts';
import { instructions } from '../run.ts';
import { openTalk } from '../talk.ts';
import type { Handler } from './handler.ts';

const phaseNamed = (name: unknown) => (name === 'answer' || name === 'finish' ? name : 'question');

/** No step has this number: what is done on completion follows, where the script says so. */
const BEHIND_THE_LAST = -1;

/** Goes on at another step, or ends. */
export const goto: Handler = (run, { type, step }) => {
  if (type === 'finish' && step === undefined) return { go: { step: BEHIND_THE_LAST, phase: 'finish' } };
  run.say('goto', `step ${Number(step ?? 0)}, ${phaseNamed(type)}`);
  return { go: { step: Number(step ?? 0), phase: phaseNamed(type) } };
};

/** Waits for the customer's next message, and goes on at the step that is named; else right behind. */
export const waitAnswer: Handler = (run, { type, step }) => {
  if (step !== undefined) run.context.after = { step: Number(step), phase: phaseNamed(type) };
  run.say('wait_answer', 'waits for a message');
  return 'wait';
};

/** Acts on the button that the customer's message names. */
export const buttons: Handler = (run, params) => {
  const list = Object.values(params).filter(isRecord);
  const chosen = list.find(({ value, regex }) =>
    regex === undefined ? String(value) === run.context.message : run.context.message.includes(String(regex)),
  );
  run.say('buttons', chosen ? `chosen: ${run.context.message}` : 'none of the buttons');
  return chosen ? { next: instructions(chosen.params) } : undefined;
};

/** Ends by a named exit of a widget's block. */
export const exits: Handler = (run, { value }) => {
  run.context.exit = String(value ?? '');
  run.say('exits', run.context.exit);
  return 'end';
};

/**
 * Ends the bot: closes its talk, or starts another one once this is done. Several in a row are all done (reference:
 * api-v4, section 19.3; the documented sample closes the talk and then starts a bot).
 */
export const stop: Handler = (run, { action, bot }) => {
  const talk = action === 'talk-close' ? openTalk(run) : undefined;
  if (talk) closeTalk(run.unit, talk);
  if (action === 'salesbot-start') run.context.starts = Number(bot);
  run.say('stop', action === 'salesbot-start' ? `starts bot ${String(bot ?? '')}` : String(action ?? ''));
  run.context.rest = run.context.rest.filter(({ handler }) => handler === 'stop');
  return run.context.rest.length > 0 ? undefined : 'end';
};

/** Puts values together and remembers them as the message. */
export const meta: Handler = (run, { delimiter, values }) => {
  run.context.message = (Array.isArray(values) ? values : []).map(String).join(String(delimiter ?? ' '));
  run.say('meta', run.context.message);
  return undefined;
};

/** Does its actions when the value is the wanted one. */
export const filter: Handler = (run, { value, message = run.context.message, actions }) => {
  const met = String(value ?? '') === String(message);
  run.say('filter', met ? 'passed' : 'held back');
  return met ? { next: instructions(actions) } : undefined;
};
