import { sendInTalk } from '../../chats/send.ts';
import { isRecord } from '../../shape/index.ts';
import { chatOf, openTalk } from '../talk.ts';
import type { Handler } from './handler.ts';

/** Bots are nobody's users. */
const SENDER = { id: '', name: 'Salesbot' };

/** A message to the customer, with or without buttons; where a talk is going on, it is written there. */
export const show: Handler = (run, params) => {
  const buttons = Array.isArray(params.buttons) ? params.buttons : [];
  const names = buttons.map((button) =>
    isRecord(button) ? String(button.text ?? button.value ?? '') : String(button),
  );
  const tail = names.length === 0 ? '' : ` [${names.join('] [')}]`;
  const text = `${String(params.value ?? '')}${tail}`;
  run.say('show', text);
  const talk = openTalk(run);
  const chat = talk && chatOf(run, talk.chat_id);
  if (talk && chat && text !== '') sendInTalk(run.unit, talk, chat, SENDER, text);
  return undefined;
};
