import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isChanged } from '../../../fields/changed.ts';
import { navigate } from '../../../router/location.ts';
import { listen } from '../../../stage/page-query.ts';
import type { CardData } from '../card-data.ts';
import { type CardKind, cardPath } from '../card-kind.ts';
import { saveCard } from './save-card.ts';

export interface CardFormState {
  /** Grows when the inputs are to be drawn anew from what is stored. */
  readonly turn: number;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly error: string | undefined;
  readonly save: () => Promise<void>;
  readonly reset: () => void;
}

/** Follows the inputs of a card and stores them. Other tabs hear of it from the CRM. */
export function useCardForm(
  holder: RefObject<HTMLElement | null>,
  card: CardKind,
  data: CardData,
  reload: () => void,
): CardFormState {
  const [turn, setTurn] = useState(0);
  const [dirty, setDirty] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string>();

  useEffect(() => {
    const root = holder.current;
    if (!root) return;
    const look = () => setDirty(forms(root).some(isChanged));
    return listen(root, 'input change controls:change', 'form input, form textarea', look);
  }, [holder]);

  const reset = () => {
    setDirty(false);
    setError(undefined);
    setTurn((before) => before + 1);
  };
  const save = async () => {
    if (!holder.current) return;
    setSaving(true);
    try {
      const id = await saveCard(forms(holder.current), card, data);
      reset();
      if (data.entity.id === 0) navigate(cardPath(card.kind, id), { replace: true });
      else reload();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
      throw cause;
    } finally {
      setSaving(false);
    }
  };
  return { turn, dirty, saving, error, save, reset };
}

const forms = (root: Element): readonly HTMLFormElement[] => [
  ...root.querySelectorAll<HTMLFormElement>('#edit_card, form.js-linked-form'),
];
