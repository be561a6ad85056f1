/** The parts of RequireJS 2.3.8 that the host leans on. The file is served by us, so its insides are stable. */
export interface LoaderGlobal {
  (
    ids: readonly string[],
    loaded?: (...modules: unknown[]) => void,
    failed?: (error: LoadError) => void,
  ): unknown;
  config(options: object): unknown;
  undef(id: string): void;
  load: (context: LoaderContext, id: string, url: string) => unknown;
  onError: (error: LoadError) => void;
  /** Told of every module as soon as it is defined. */
  onResourceLoad?: (context: LoaderContext, map: ModuleMap) => void;
  readonly s: { readonly contexts: { readonly _: LoaderContext } };
}

export interface LoaderContext {
  /** Values of the modules that are defined, by id. */
  readonly defined: Record<string, unknown>;
  /** Modules on their way. */
  readonly registry: Record<string, { readonly map: ModuleMap } | undefined>;
  require: LocalRequire;
  completeLoad(id: string): void;
  onError(error: LoadError): void;
}

/** `require` of the context: an id gives the module now, a list of ids later. */
export type LocalRequire = (ids: string | readonly string[], loaded?: unknown, failed?: unknown) => unknown;

export interface ModuleMap {
  readonly id: string;
  readonly url: string;
  readonly parentMap?: ModuleMap | null;
}

export interface LoadError extends Error {
  requireType?: string;
  requireModules?: readonly string[] | null;
  originalError?: unknown;
}
