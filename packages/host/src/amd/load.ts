import { currentPlace } from '../reports/attribution.ts';
import type { Reporter } from '../reports/reporter.ts';
import { UNKNOWN_BASE } from './configure.ts';
import type { LoadError, LoaderContext, LoaderGlobal } from './loader-types.ts';
import { requirerOf } from './requirer.ts';
import { stubModule } from './stub-module.ts';

/** Modules of the live page's own code; widgets ask for a few of its hundreds. */
const PAGE_MODULE = /^lib\//;

/**
 * Watches what the loader fetches: an id that is neither an address nor in the table is a host gap. A module of the
 * page's own code gets a stub, so that the widget goes on; any other bare id fails at once, as it would on the live
 * page, without a request.
 */
export function watchLoading(loader: LoaderGlobal, reporter: Reporter): void {
  const fetchScript = loader.load;
  loader.load = (context, id, url) => {
    if (!url.startsWith(UNKNOWN_BASE)) {
      const node = fetchScript(context, id, url);
      if (node instanceof HTMLScriptElement) tellForeign(node, reporter, requirerOf(context, id)?.code);
      return node;
    }
    reporter.gap('module', id, requirerOf(context, id) ?? currentPlace());
    queueMicrotask(() => (PAGE_MODULE.test(id) ? stub(context, id, reporter) : fail(context, id)));
    return undefined;
  };
  loader.onError = (error) =>
    reporter.problem('load-error', describe(error), codeOf(loader.s.contexts._, error));
}

/** A script of another server is a request of the widget; whether it came is all that the page may know of it. */
function tellForeign(script: HTMLScriptElement, reporter: Reporter, code: string | undefined): void {
  const url = new URL(script.src);
  if (url.origin === location.origin) return;
  const started = performance.now();
  const tell = (status: number) => () => {
    const ms = Math.round(performance.now() - started);
    reporter.report({ type: 'request', at: Date.now(), method: 'GET', url: url.href, status, ms, code });
  };
  script.addEventListener('load', tell(200));
  script.addEventListener('error', tell(0));
}

function stub(context: LoaderContext, id: string, reporter: Reporter): void {
  const value = stubModule(id, reporter);
  (
    globalThis as unknown as {
      define: (id: string, needs: readonly string[], factory: () => unknown) => void;
    }
  ).define(id, [], () => value);
  context.completeLoad(id);
}

function fail(context: LoaderContext, id: string): void {
  const error: LoadError = new Error(`There is no module "${id}" on the page.`);
  error.requireType = 'scripterror';
  error.requireModules = [id];
  context.onError(error);
}

/** The reason in the words of a person: which module, and why. */
export function describe(error: LoadError): Error {
  const [id = 'a module'] = error.requireModules ?? [];
  if (error.requireType === 'scripterror') {
    return error.message.startsWith('There is no module')
      ? error
      : new Error(`The module "${id}" could not be loaded.`);
  }
  if (error.requireType === 'timeout') return new Error(`The module "${id}" did not answer in time.`);
  return error.originalError instanceof Error ? error.originalError : error;
}

const codeOf = (context: LoaderContext, error: LoadError): string | undefined =>
  error.requireModules?.map((id) => requirerOf(context, id)?.code).find((code) => code !== undefined);
