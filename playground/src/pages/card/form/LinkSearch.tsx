import { useRef, useState } from 'preact/hooks';
import { addEntity, linkEntities, listEntities } from '../../../crm/entities.ts';
import type { Entity, EntityKind } from '../../../crm/types.ts';
import { MenuList } from '../../../ui/MenuList.tsx';
import { useDismiss } from '../../../ui/use-dismiss.ts';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';

interface Props {
  readonly card: CardKind;
  readonly id: number;
  readonly kind: EntityKind & ('contacts' | 'companies' | 'leads');
}

/** Links another entity to the card: one that is found by its name, phone or e-mail, or a new one. */
export function LinkSearch({ card, id, kind }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const turn = useRef(0);
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Entity[]>();
  const close = () => setFound(undefined);
  useDismiss(box, found !== undefined, close);

  const search = async (typed: string) => {
    setText(typed);
    turn.current += 1;
    const mine = turn.current;
    if (typed.trim().length < 2) return close();
    const { items: entities } = await listEntities(kind, { page: 1, limit: 7, search: typed.trim() });
    if (mine === turn.current) setFound(entities);
  };
  const link = async (target: number | Promise<number>) => {
    setText('');
    await linkEntities(card.kind, id, [{ to_entity_id: await target, to_entity_type: kind }]);
  };

  const items = [
    ...(found ?? []).map((entity) => ({
      key: String(entity.id),
      title: entity.name || `#${entity.id}`,
      onSelect: () => void link(entity.id),
    })),
    {
      key: 'new',
      title: t('add_named', { name: text.trim() }),
      onSelect: () => void link(addEntity(kind, { name: text.trim() })),
    },
  ];
  return (
    <div class="card-link-search" ref={box}>
      <input
        type="text"
        class="text-input"
        value={text}
        placeholder={t(`add_${kind}`)}
        aria-label={t(`add_${kind}`)}
        autocomplete="off"
        onInput={(event) => void search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown')
            box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
        }}
      />
      {found && box.current ? (
        <MenuList
          items={items}
          label={t(`add_${kind}`)}
          anchor={box.current}
          onClose={close}
          takeFocus={false}
        />
      ) : null}
    </div>
  );
}
