import { matchPath } from './match.ts';
import type { Route } from './route.ts';

const areas = import.meta.glob<{ readonly routes: readonly Route[] }>('../pages/*/routes.ts', {
  eager: true,
});

/** Every page of the stage, gathered from the areas' own tables. */
export const routes: readonly Route[] = Object.values(areas).flatMap((area) => area.routes);

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The page behind a path; the pattern with the fewest named parts wins. */
export function findRoute(path: string): RouteMatch | undefined {
  return routes
    .map((route) => ({ route, params: matchPath(route.path, path) }))
    .filter((match): match is RouteMatch => match.params !== undefined)
    .sort((a, b) => openness(a.route) - openness(b.route))[0];
}

const openness = (route: Route): number => route.path.split(':').length;
