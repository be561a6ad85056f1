import { useId, useState } from 'preact/hooks';
import { type ControlProps, type FieldControl, firstText } from './control.ts';
import { isLink } from './is-link.ts';
import { textControl } from './text-control.tsx';
import { t } from './texts.ts';

/** The CRM stores any text as a link; that nobody can follow it is said in its place. */
function UrlInput({ field, name, values }: ControlProps) {
  const hint = useId();
  const [text, setText] = useState(firstText(values));
  const wrong = text.trim() !== '' && !isLink(text.trim());
  return (
    <>
      <input
        type="text"
        class="linked-form__cf text-input"
        name={name}
        defaultValue={firstText(values)}
        inputMode="url"
        placeholder="…"
        autocomplete="off"
        data-type={field.type}
        aria-label={field.name}
        aria-describedby={wrong ? hint : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {wrong ? (
        <p id={hint} class="linked-form__hint" role="status">
          {t('no_link')}
        </p>
      ) : null}
    </>
  );
}

export const urlControl: FieldControl = { ...textControl, Control: UrlInput };
