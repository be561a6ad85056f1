type Request = (
  ids: readonly string[],
  loaded: (value: unknown) => void,
  failed: (error: Error) => void,
) => void;
type Done = ((value: unknown) => void) & { error?: (error: Error) => void };

/** A loader plugin as RequireJS knows it. */
export interface LoaderPlugin {
  load(name: string, request: Request, done: Done): void;
}

const fail = (done: Done) => (error: Error) => (done.error ?? console.error)(error);

/** `json!./manifest.json`: the parsed file. */
export const json: LoaderPlugin = {
  load(name, request, done) {
    request(
      [`text!${name}`],
      (text) => {
        try {
          done(JSON.parse(String(text).replace(/^\uFEFF/, '')));
        } catch (error) {
          fail(done)(new Error(`${name} is not JSON: ${(error as Error).message}`));
        }
      },
      fail(done),
    );
  },
};

/** `optional!some/module`: the module, or `undefined` where it cannot be loaded. */
export const optional: LoaderPlugin = {
  load(name, request, done) {
    request([name], done, () => done(undefined));
  },
};
