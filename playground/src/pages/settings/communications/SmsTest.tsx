import { useState } from 'preact/hooks';
import { post } from '../../../crm/request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Labelled } from '../../../ui/Labelled.tsx';
import { t } from '../texts.ts';

interface SmsAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends one message the way the CRM does: the account posts it to the widget's endpoint, form-encoded. */
export function SmsTest({ code }: { readonly code: string }) {
  const [result, setResult] = useState('');
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const body = { code, phone: String(form.get('phone')), text: String(form.get('text')) };
    try {
      const answer = await post<SmsAnswer>('/ajax/v1/sms/test', body);
      setResult(answer ? `${t('sms_answer', { status: answer.status })} ${answer.body}` : '');
    } catch (cause) {
      setResult(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <form class="kit-channels__form" onSubmit={(event) => void send(event)}>
      <Labelled label={t('sms_phone')}>
        <input class="kit-input" name="phone" type="tel" required defaultValue="+12025550143" />
      </Labelled>
      <Labelled label={t('sms_message')}>
        <input class="kit-input" name="text" required defaultValue="Test" />
      </Labelled>
      <Button type="submit">{t('sms_send')}</Button>
      <output>{result}</output>
    </form>
  );
}
