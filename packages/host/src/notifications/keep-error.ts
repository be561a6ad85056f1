import type { KeepError } from './create-notifications.ts';

/** Asks the CRM to keep an error in the notification centre. */
export const keepError: KeepError = async (notice) => {
  try {
    const reply = await fetch('/ajax/v1/notifications/errors', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notice),
    });
    return reply.ok;
  } catch {
    return false;
  }
};
