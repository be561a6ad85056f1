import { isRecord } from '../../shape/index.ts';
import type { Handler } from './handler.ts';

/** A message to the customer, with or without buttons; buttons wait for an answer. */
export const show: Handler = (run, params) => {
  const buttons = Array.isArray(params.buttons) ? params.buttons : [];
  const names = buttons.map((button) =>
    isRecord(button) ? String(button.text ?? button.value ?? '') : String(button),
  );
  const tail = names.length === 0 ? '' : ` [${names.join('] [')}]`;
  run.say('show', `${String(params.value ?? '')}${tail}`);
  return undefined;
};
