type Loader = (ids: string[], done: (...modules: unknown[]) => void, failed: (error: Error) => void) => void;

/** A module of the page, as widgets get it: `lib/components/base/modal`, `twigjs`. */
export function amd<T>(id: string): Promise<T> {
  const { requirejs } = globalThis as { requirejs?: Loader };
  return new Promise((done, fail) => {
    if (requirejs) requirejs([id], (module) => done(module as T), fail);
    else fail(new Error('The AMD loader is missing: /__kit/vendor/require.js was not served.'));
  });
}
