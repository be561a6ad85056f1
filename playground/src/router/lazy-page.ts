import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageProps, Route } from './route.ts';

const loaded = new Map<Route, ComponentType<PageProps>>();

/** The component of a page: at once when it was open before, else when its module has arrived. */
export function useLazyPage(route: Route | undefined): ComponentType<PageProps> | undefined {
  const [, redraw] = useState(0);
  const [failure, fail] = useState<{ readonly cause: unknown }>();
  const known = route && loaded.get(route);
  useEffect(() => {
    if (!route || known) return;
    let wanted = true;
    route.page().then(
      (module) => {
        loaded.set(route, module.default);
        if (wanted) redraw((count) => count + 1);
      },
      (cause: unknown) => wanted && fail({ cause }),
    );
    return () => {
      wanted = false;
    };
  }, [route, known]);
  if (failure) throw failure.cause;
  return known;
}
