import { useState } from 'preact/hooks';
import { replyInTalk } from '../../../crm/chats.ts';
import { boot } from '../../../stage/host.ts';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../texts.ts';

/** An answer in the talk of the card; the channel hears of it through its hook. */
export function ReplyComposer({ talk }: { readonly talk: number }) {
  const [error, setError] = useState('');
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = event.currentTarget;
    const text = String(new FormData(form).get('message') ?? '').trim();
    if (text === '') return;
    try {
      await replyInTalk(talk, text, boot().constants.user.id);
      form.reset();
      setError('');
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <form class="feed-compose__task" onSubmit={(event) => void send(event)}>
      <textarea
        class="kit-input"
        name="message"
        rows={2}
        required
        placeholder={t('reply_placeholder')}
        aria-label={t('reply_placeholder')}
        ref={(area) => area?.focus()}
      />
      {error ? (
        <p class="kit-field__error" role="alert">
          {error}
        </p>
      ) : null}
      <div>
        <Button look="primary" type="submit">
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
