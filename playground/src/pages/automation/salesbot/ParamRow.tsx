import { useState } from 'preact/hooks';
import { t } from '../texts.ts';
import type { FieldChoice } from './field-choices.ts';
import type { HandlerParam } from './handlers.ts';

interface Props {
  readonly param: HandlerParam;
  readonly value: string;
  readonly choices: readonly FieldChoice[];
}

/**
 * A parameter of a widget's block: typed in, or a field of the CRM, or – by the three dots – typed in after all.
 * Drawn inside an island: only its own state draws it anew.
 */
export function ParamRow({ param: { code, caption, manual }, value, choices }: Props) {
  const known = choices.some(({ marker }) => marker === value);
  const [typed, setTyped] = useState(manual || (value !== '' && !known));
  return (
    <div class="salesbot-designer__row" data-field-name={code}>
      <span class="salesbot-designer__row-caption">{caption}</span>
      <select
        class="kit-input"
        name="value"
        hidden={typed}
        aria-label={t('row_pick_for', { name: caption })}
        defaultValue={known ? value : ''}
      >
        <option value="">{t('row_pick')}</option>
        {choices.map(({ marker, title }) => (
          <option key={marker} value={marker} selected={marker === value}>
            {title}
          </option>
        ))}
      </select>
      <input
        class="text-input"
        name="value_manual"
        hidden={!typed}
        aria-label={caption}
        placeholder={t('row_manual')}
        defaultValue={known ? '' : value}
      />
      {!manual && (
        <button
          type="button"
          class="salesbot-designer__row-more"
          aria-label={t('row_manual')}
          aria-pressed={typed}
          onClick={() => setTyped(!typed)}
        >
          ⋯
        </button>
      )}
    </div>
  );
}
