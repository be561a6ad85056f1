import type { Host } from '@kommo-widget/host';
import { useEffect, useRef } from 'preact/hooks';
import { $ } from '../../../stage/page-query.ts';

/** The composer of a widget's own source: an element that the widget fills. */
export function WidgetComposer({ source }: { readonly source: ReturnType<Host['sources']>[number] }) {
  const box = useRef<HTMLDivElement>(null);
  // Handed over once: another source is another instance.
  useEffect(() => {
    if (box.current) source.run($(box.current));
  }, []);
  return <div ref={box} class="feed-compose__custom" data-code={source.code} />;
}
