import type { Member } from './services.ts';

interface AccountReply {
  readonly response?: { readonly account?: object };
}

/** `self.get_accounts_current()`: the account, asked for synchronously; older widgets read it below `.account`. */
export const getAccountsCurrent: Member<() => Record<string, unknown>> =
  ({ code, settings }, { $ }) =>
  () => {
    const xhr = $.ajax({ url: '/private/api/v2/json/accounts/current', async: false, dataType: 'json' });
    const reply = xhr.responseJSON as AccountReply | undefined;
    const account: Record<string, unknown> = {
      ...reply?.response?.account,
      widget: { path: settings.path, widget_active: settings.widget_active, widget_code: code },
    };
    return { ...account, account };
  };
