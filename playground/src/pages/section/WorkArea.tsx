import { useEffect } from 'preact/hooks';
import { onPush } from '../../crm/live.ts';
import { Island } from '../../ui/Island.tsx';

/** The empty place of a widget's own page, inside `#list_page_holder`: widgets draw into the one or the other. */
export function WorkArea({ code }: { readonly code: string }) {
  const id = `work-area-${code}`;
  useEffect(
    () =>
      onPush((push) => {
        // The new version draws into an empty place, as on a page that was just opened.
        if (push.type === 'widget-changed' && push.code === code)
          document.getElementById(id)?.replaceChildren();
      }),
    [code, id],
  );
  return <Island id={id} class="work-area__widget" />;
}
