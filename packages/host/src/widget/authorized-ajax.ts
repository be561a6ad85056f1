import { asWidget } from '../reports/attribution.ts';
import type { Member } from './services.ts';

/** The promise of jQuery with the names that callers of `$.ajax` use. */
type AuthorizedXhr = JQueryPromise<unknown> &
  Record<'success' | 'error' | 'complete', (fn: () => void) => AuthorizedXhr>;

/** `self.$authorizedAjax(options)`: `$.ajax` with a one-time token of the integration in `X-Auth-Token`. */
export const authorizedAjax: Member<(options: JQueryAjaxSettings) => AuthorizedXhr> =
  ({ code, entry }, { $ }) =>
  (options) => {
    const done = $.Deferred<unknown>();
    const ask = (headers: Record<string, string>): void => {
      asWidget(code, () =>
        $.ajax({ ...options, headers: { ...(options.headers as object | undefined), ...headers } }),
      )
        .done((...reply: unknown[]) => done.resolve(...(reply as [unknown])))
        .fail((...reasons: unknown[]) => done.reject(...reasons));
    };
    $.ajax({ url: `/ajax/v2/integrations/${entry.oauth_client_uuid}/disposable_token`, dataType: 'json' })
      .done((reply: { token?: string }) => ask({ 'X-Auth-Token': reply.token ?? '' }))
      .fail((...reasons: unknown[]) => done.reject(...reasons));
    const promise = done.promise() as AuthorizedXhr;
    const again = (method: 'done' | 'fail' | 'always') => (fn: () => void) => {
      promise[method](fn);
      return promise;
    };
    return Object.assign(promise, {
      success: again('done'),
      error: again('fail'),
      complete: again('always'),
    });
  };
