import { action } from './action.ts';
import { condition, conditions } from './condition.ts';
import { find } from './find.ts';
import { buttons, exits, filter, goto, meta, stop, waitAnswer } from './flow.ts';
import type { Handler } from './handler.ts';
import { preset, sendExternal, sendInternal } from './message.ts';
import { show } from './show.ts';
import { validations } from './validations.ts';
import { widgetRequest } from './widget-request.ts';

/** Every handler of bot scripts, by its name in them. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  action,
  buttons,
  condition,
  conditions,
  exits,
  filter,
  find,
  goto,
  meta,
  preset,
  send_external_message: sendExternal,
  send_internal: sendInternal,
  show,
  stop,
  validations,
  wait_answer: waitAnswer,
  widget_request: widgetRequest,
};
