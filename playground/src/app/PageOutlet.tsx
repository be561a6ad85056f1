import { useLazyPage } from '../router/lazy-page.ts';
import { location$ } from '../router/location.ts';
import type { RouteMatch } from '../router/table.ts';
import { PageSpinner } from '../ui/Spinner.tsx';

/** Draws the page of a route, once its module is there. */
export function PageOutlet({ match }: { readonly match: RouteMatch }) {
  const Page = useLazyPage(match.route);
  const { path, search, hash } = location$.value;
  if (!Page) return <PageSpinner />;
  return <Page params={match.params} path={path} query={new URLSearchParams(search)} hash={hash} />;
}
