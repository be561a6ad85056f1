import { asWidget } from '../reports/attribution.ts';
import type { Member } from './services.ts';

export type CrmPost = (
  url: string,
  data: unknown,
  callback?: (data: unknown, status?: string) => unknown,
  type?: string,
  error?: (xhr?: JQueryXHR, status?: string, reason?: string) => unknown,
) => void;

/** `self.crm_post(…)`: through the page's proxy, at most one call a second; others wait. */
export const crmPost: Member<CrmPost> =
  ({ code }, { $, queue }) =>
  (url, data, callback, type = 'text', error) => {
    const post = (): void => {
      $.ajax({ url: '/private/widget/proxy.php', type: 'POST', data: { target: url, data }, dataType: type })
        .done((reply: unknown, status: string) => callback?.(reply, status))
        .fail((xhr, status, reason) => {
          error?.(xhr, status, reason);
          // As documented, text and HTML are always handed over.
          if (type === 'text' || type === 'html') callback?.(xhr.responseText, status);
        });
    };
    queue.add(() => asWidget(code, post));
  };
