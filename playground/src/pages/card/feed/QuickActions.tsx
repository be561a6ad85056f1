import { useRef, useState } from 'preact/hooks';
import { collection } from '../../../crm/page.ts';
import { type MenuItem, MenuList } from '../../../ui/MenuList.tsx';
import { useDismiss } from '../../../ui/use-dismiss.ts';
import { t } from '../texts.ts';

interface Template {
  readonly id: number;
  readonly name: string;
  readonly content: string;
}

/** The account's message templates. Widgets open the list by a click on `.feed-compose__quick-actions-wrapper`. */
export function QuickActions({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const [templates, setTemplates] = useState<readonly Template[]>();
  const close = () => setTemplates(undefined);
  useDismiss(box, templates !== undefined, close);
  const open = async () => {
    if (templates) return close();
    setTemplates((await collection<Template>('/api/v4/chats/templates?limit=50', 'chat_templates')).items);
  };
  const items: readonly MenuItem[] = templates?.length
    ? templates.map((one) => ({
        key: String(one.id),
        title: one.name,
        onSelect: () => onChoose(one.content),
      }))
    : [{ key: 'none', title: t('no_templates'), disabled: true, onSelect: close }];
  return (
    <div class="feed-compose__quick-actions" ref={box}>
      <button
        type="button"
        class="feed-compose__quick-actions-wrapper kit-link-button"
        aria-haspopup="menu"
        aria-expanded={templates !== undefined}
        onClick={() => void open()}
      >
        {t('quick_actions')}
      </button>
      {templates && box.current ? (
        <MenuList items={items} label={t('quick_actions')} anchor={box.current} onClose={close} />
      ) : null}
    </div>
  );
}
