import type { Handler } from './handler.ts';

/** A message to a user of the account: a notification on the page. */
export const sendInternal: Handler = (run, { text, message, value }) => {
  const body = String(text ?? message ?? value ?? '');
  run.unit.push({
    type: 'notification',
    notification: { body: { title: 'Salesbot', rows: [body] }, entity: run.subject },
  });
  run.say('send_internal', body);
  return undefined;
};

/** A message through another channel; the log shows what would have been sent. */
export const sendExternal: Handler = (run, { text, message, value, recipient, channel }) => {
  run.say(
    'send_external_message',
    `${String(channel ?? recipient ?? '')}: ${String(text ?? message ?? value ?? '')}`,
  );
  return undefined;
};

/** Asks for what the preset checks; the bot takes the customer's next message as the answer. */
export const preset: Handler = (run, { name }) => {
  run.say('preset', String(name ?? ''));
  return 'wait';
};
