import { Island } from '../../ui/Island.tsx';

/** The empty place of a widget's own page, inside `#list_page_holder`: widgets draw into the one or the other. */
export function WorkArea({ code }: { readonly code: string }) {
  return <Island id={`work-area-${code}`} class="work-area__widget" />;
}
