import { useRef, useState } from 'preact/hooks';
import { MenuList } from '../../../ui/MenuList.tsx';
import { useDismiss } from '../../../ui/use-dismiss.ts';
import { t } from '../texts.ts';
import type { SdkItem } from './sdk-items.ts';

interface Props {
  readonly offered: readonly SdkItem[];
  readonly search: (text: string) => Promise<readonly SdkItem[]>;
  readonly onChoose: (item: SdkItem) => void;
}

/** Finds elements by the widget's own search; before anything is typed it offers what the widget preloaded. */
export function SdkSearch({ offered, search, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const turn = useRef(0);
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly SdkItem[]>();
  const close = () => setFound(undefined);
  useDismiss(box, found !== undefined, close);
  const type = async (typed: string) => {
    setText(typed);
    turn.current += 1;
    const mine = turn.current;
    const items = typed.trim() === '' ? offered : await search(typed.trim());
    if (mine === turn.current) setFound(items);
  };
  return (
    <div class="card-sdk__search" ref={box}>
      <input
        type="search"
        class="kit-input js-card-sdk-search"
        value={text}
        placeholder={t('search_elements')}
        aria-label={t('search_elements')}
        autocomplete="off"
        onFocus={() => text === '' && setFound(offered)}
        onInput={(event) => void type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown')
            box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
        }}
      />
      {found?.length && box.current ? (
        <MenuList
          label={t('search_elements')}
          anchor={box.current}
          onClose={close}
          takeFocus={false}
          items={found.map((item) => ({
            key: String(item.id),
            title: [item.name, item.sku, item.price].filter((part) => part !== '').join(' · '),
            onSelect: () => {
              setText('');
              onChoose(item);
            },
          }))}
        />
      ) : null}
    </div>
  );
}
