import { t } from '../texts.ts';
import type { TriggerConditions, TriggerTerm } from './trigger.ts';

interface Props {
  readonly conditions: TriggerConditions | null;
  readonly onChange: (conditions: TriggerConditions | null) => void;
}

const OPERATIONS = ['=', '!=', '>', '>=', '<', '<=', 'in', 'not_in', 'in_range', 'contains'];
const FRESH: TriggerTerm = { term1: '{{lead.price}}', operation: '>', term2: '0' };

/** What must be so when a trigger acts: comparisons as in scripts of bots, all of them or any. */
export function TriggerIf({ conditions, onChange }: Props) {
  const { logic, conditions: terms } = conditions ?? { logic: 'and', conditions: [] };
  const put = (next: readonly TriggerTerm[]) =>
    onChange(next.length === 0 ? null : { logic, conditions: next });
  return (
    <fieldset class="digital-pipeline__if">
      <legend class="kit-field__label">{t('conditions')}</legend>
      {terms.length > 1 && (
        <select
          class="kit-input"
          aria-label={t('logic')}
          value={logic}
          onChange={({ currentTarget: { value } }) =>
            onChange({ logic: value === 'or' ? 'or' : 'and', conditions: terms })
          }
        >
          <option value="and">{t('logic_and')}</option>
          <option value="or">{t('logic_or')}</option>
        </select>
      )}
      {terms.map((term, index) => (
        <div class="digital-pipeline__term" key={index}>
          <Term term={term} onChange={(next) => put(terms.with(index, next))} />
          <button
            type="button"
            class="digital-pipeline__remove"
            aria-label={t('condition_remove')}
            onClick={() => put(terms.toSpliced(index, 1))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" class="digital-pipeline__add" onClick={() => put([...terms, FRESH])}>
        + {t('condition_add')}
      </button>
    </fieldset>
  );
}

function Term({
  term,
  onChange,
}: {
  readonly term: TriggerTerm;
  readonly onChange: (term: TriggerTerm) => void;
}) {
  const side = (name: 'term1' | 'term2') => (
    <input
      class="kit-input"
      type="text"
      aria-label={t(name)}
      value={term[name]}
      onChange={({ currentTarget: { value } }) => onChange({ ...term, [name]: value })}
    />
  );
  return (
    <>
      {side('term1')}
      <select
        class="kit-input"
        aria-label={t('operation')}
        value={term.operation}
        onChange={({ currentTarget: { value } }) => onChange({ ...term, operation: value })}
      >
        {OPERATIONS.map((operation) => (
          <option key={operation}>{operation}</option>
        ))}
      </select>
      {side('term2')}
    </>
  );
}
