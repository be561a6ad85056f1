import { location$ } from '../router/location.ts';
import { findRoute } from '../router/table.ts';
import { Shell } from '../shell/Shell.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { NotFound } from './NotFound.tsx';
import { PageOutlet } from './PageOutlet.tsx';

/** The page of the address inside the frame of the stage. */
export function App() {
  const { path, visit } = location$.value;
  const match = findRoute(path);
  const page = (
    <ErrorBoundary key={visit}>
      {match ? <PageOutlet match={match} /> : <NotFound path={path} />}
    </ErrorBoundary>
  );
  return (
    <Shell visit={visit} bare={match?.route.bare ?? false} active={match?.route.menu}>
      {page}
    </Shell>
  );
}
