import { useEffect, useRef, useState } from 'preact/hooks';
import { Island } from '../../../ui/Island.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import type { Tab } from '../../../ui/Tabs.tsx';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { SdkSearch } from './SdkSearch.tsx';
import { SdkTable } from './SdkTable.tsx';
import { useSdkTab } from './use-sdk-tab.ts';

interface Props {
  readonly card: CardKind;
  readonly id: number;
  readonly tab: Tab;
}

/**
 * The tab of a widget. Its element carries the widget's code as id; a widget that draws there itself gets the whole
 * tab, any other gets the CRM's table of elements.
 */
export function SdkTab({ card, id, tab }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const state = useSdkTab(tab.key, card, id);
  const drawn = useHasContent(root, tab.key);
  return (
    <div class="card-sdk" role="tabpanel" aria-label={tab.title} ref={root}>
      <Island id={tab.key} class="card-sdk__own js-card-sdk" />
      {state.error ? (
        <p class="kit-field__error" role="alert">
          {t('tab_failed', { name: tab.title, reason: state.error })}
        </p>
      ) : null}
      {state.ready || drawn ? null : <Spinner />}
      {state.ready && !drawn ? (
        <>
          <SdkSearch offered={state.offered} search={state.search} onChoose={(item) => state.link(item, 1)} />
          <SdkTable items={state.linked} onQuantity={state.link} onRemove={state.unlink} />
        </>
      ) : null}
    </div>
  );
}

/** Whether the widget has put something into its element. */
function useHasContent(root: { readonly current: HTMLElement | null }, code: string): boolean {
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    const element = root.current?.querySelector(`#${CSS.escape(code)}`);
    if (!element) return;
    const look = () => setFilled(element.childNodes.length > 0);
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true });
    look();
    return () => observer.disconnect();
  }, [root, code]);
  return filled;
}
