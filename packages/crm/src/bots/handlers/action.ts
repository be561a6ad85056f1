import { isRecord } from '../../shape/index.ts';
import { type Action, CARD_ACTIONS } from '../actions/cards.ts';
import { RELATION_ACTIONS } from '../actions/relations.ts';
import { UNSORTED_ACTIONS } from '../actions/unsorted.ts';
import type { Handler } from './handler.ts';

const ACTIONS: Readonly<Record<string, Action>> = {
  ...CARD_ACTIONS,
  ...RELATION_ACTIONS,
  ...UNSORTED_ACTIONS,
};

/** What a bot does to the CRM; the log says why something could not be done. */
export const action: Handler = (run, { name, params }) => {
  const given = isRecord(params) ? params : {};
  const act = ACTIONS[String(name)];
  const refusal = act ? act(run, given) : `“${String(name)}” is not simulated`;
  run.say('action', refusal ?? `${String(name)} ${JSON.stringify(given)}`);
  return undefined;
};
