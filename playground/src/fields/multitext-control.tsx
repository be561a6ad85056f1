import { useState } from 'preact/hooks';
import type { FieldItem } from '../crm/types.ts';
import { ControlSelect } from '../ui/ControlSelect.tsx';
import { type ControlProps, type FieldControl, textOf } from './control.ts';
import { t } from './texts.ts';

/** What a value of the field is: decides the classes under which widgets look for it. */
const KINDS: Readonly<Record<string, string>> = { PHONE: 'phone', EMAIL: 'email' };

function MultiText({ field, name, values }: ControlProps) {
  const [added, add] = useState(0);
  const rows: readonly FieldItem[] = [
    ...values,
    ...Array.from({ length: values.length ? added : added + 1 }, () => ({})),
  ];
  return (
    <div class="linked-form__multiple-container">
      {rows.map((item, index) => (
        <Row key={index} field={field} name={`${name}[${index}]`} item={item} />
      ))}
      <button type="button" class="kit-link-button" onClick={() => add(added + 1)}>
        {t('add_value')}
      </button>
    </div>
  );
}

interface RowProps {
  readonly field: ControlProps['field'];
  readonly name: string;
  readonly item: FieldItem;
}

function Row({ field, name, item }: RowProps) {
  const kind = KINDS[field.code ?? ''] ?? 'text';
  const enums = field.enums ?? [];
  const input = (
    <input
      type="text"
      class={`linked-form__cf js-linked-pei text-input ${kind === 'phone' ? 'control-phone__formatted' : ''}`}
      name={`${name}[VALUE]`}
      defaultValue={textOf(item.value)}
      data-type={kind}
      data-value={textOf(item.value)}
      placeholder="…"
      autocomplete="off"
      aria-label={field.name}
    />
  );
  return (
    <div class={`${kind}_wrapper linked-form__field__multi`}>
      <ControlSelect
        class="linked-form__select linked-form__field__kind"
        name={`${name}[DESCRIPTION]`}
        label={t('kind_of_value')}
        selected={String(item.enum_id ?? enums[0]?.id ?? '')}
        items={enums.map((one) => ({ id: String(one.id), option: kindName(one.value) }))}
      />
      <div class={kind === 'text' ? '' : actionsClass(item)} data-pei-code={field.code?.toLowerCase()}>
        {kind === 'phone' ? <div class="control-phone js-control-phone">{input}</div> : input}
        {kind === 'text' ? null : <Tips kind={kind} />}
      </div>
    </div>
  );
}

/** A value with a menu; widgets tell by the last class whether there is one. */
const actionsClass = (item: FieldItem): string =>
  `js-linked-with-actions js-linked-has-actions${textOf(item.value) === '' ? '' : ' js-linked-has-value'}`;

/** The closed menu of a phone or an e-mail. The page's entries stand in its first item, widgets put theirs behind it. */
const Tips = ({ kind }: { readonly kind: string }) => (
  <div class="tips js-tip js-tip-holder card-cf-actions-tip card-contact-menu">
    <div class="tips__inner custom-scroll js-tip-items">
      <div class="tips-item js-tips-item js-cf-actions-item" data-type={kind} />
    </div>
  </div>
);

const NAMES = new Set(['WORK', 'WORKDD', 'MOB', 'FAX', 'HOME', 'OTHER', 'PRIV']);

/** The enums of phones and e-mails are codes; people read words. */
const kindName = (code: string): string =>
  NAMES.has(code) ? t(`kind_${code.toLowerCase()}` as Parameters<typeof t>[0]) : code;

/** Phones, e-mails and other fields that hold several texts, each of a kind. */
export const multitextControl: FieldControl = {
  Control: MultiText,
  read: (root) =>
    [...root.querySelectorAll('.linked-form__field__multi')].flatMap((row) => {
      const value = row.querySelector<HTMLInputElement>('input[type="text"]')?.value.trim() ?? '';
      const kind = Number(row.querySelector<HTMLInputElement>('input[type="hidden"]')?.value);
      return value === '' ? [] : [{ value, ...(kind ? { enum_id: kind } : {}) }];
    }),
};
