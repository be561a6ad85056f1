import type { Host } from '@kommo-widget/host';
import { useState } from 'preact/hooks';
import { addNote } from '../../../crm/activity.ts';
import type { Entity } from '../../../crm/types.ts';
import { asText } from '../../../stage/unknown.ts';
import { Button } from '../../../ui/Button.tsx';
import type { CardData } from '../card-data.ts';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';

interface Props {
  readonly source: ReturnType<Host['sources']>[number];
  readonly card: CardKind;
  readonly data: CardData;
}

/** An SMS through a widget: when its promise resolves, the page writes the note. */
export function SmsComposer({ source, card, data }: Props) {
  const [error, setError] = useState('');
  const people = card.kind === 'contacts' ? [data.entity] : data.contacts;
  const phones = people.flatMap((contact) => phonesOf(contact).map((phone) => ({ contact, phone })));
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const element = event.currentTarget;
    const form = new FormData(element);
    const to = phones[Number(form.get('to'))];
    const message = String(form.get('message') ?? '');
    if (!to) return;
    try {
      await source.run({ phone: to.phone, message, contact_id: to.contact.id });
      await addNote(card.kind, data.entity.id, 'sms_out', { text: message, phone: to.phone });
      element.reset();
      setError('');
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : asText(cause) || source.caption);
    }
  };
  return (
    <form class="feed-compose__task" onSubmit={(event) => void send(event)}>
      <select class="kit-input" name="to" aria-label={t('message_to')}>
        {phones.map(({ contact, phone }, index) => (
          <option key={phone} value={index}>
            {contact.name} {phone}
          </option>
        ))}
      </select>
      <textarea
        class="kit-input"
        name="message"
        rows={2}
        required
        placeholder={source.caption}
        aria-label={source.caption}
      />
      {error ? (
        <p class="kit-field__error" role="alert">
          {error}
        </p>
      ) : null}
      <div>
        <Button look="primary" type="submit" disabled={phones.length === 0}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

const phonesOf = (contact: Entity): readonly string[] =>
  (contact.custom_fields_values ?? [])
    .filter((field) => field.field_code === 'PHONE')
    .flatMap((field) => field.values.map((item) => asText(item.value)));
