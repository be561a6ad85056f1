import { useRef } from 'preact/hooks';

export interface Tab {
  readonly key: string;
  readonly title: string;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly open: string;
  /** Further classes of each tab. */
  readonly tabClass?: string;
  readonly onOpen: (key: string) => void;
}

/** A row of tabs; the arrows go from one to the next. */
export function Tabs({ label, tabs, open, tabClass = '', onOpen }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex((tab) => tab.key === open);
    const next = tabs.at((at + step) % tabs.length);
    if (step === 0 || !next) return;
    event.preventDefault();
    onOpen(next.key);
    row.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <div class="kit-tabs" role="tablist" aria-label={label} ref={row} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          class={`kit-tabs__tab ${tabClass}`}
          data-tab={tab.key}
          aria-selected={tab.key === open}
          tabIndex={tab.key === open ? 0 : -1}
          onClick={() => onOpen(tab.key)}
        >
          {tab.title}
        </button>
      ))}
    </div>
  );
}
