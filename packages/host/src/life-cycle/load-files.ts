import type { Amd } from '../amd/create-amd.ts';
import type { KnownWidget } from '../contract.ts';
import type { Reporter } from '../reports/reporter.ts';

export interface WidgetFiles {
  /** Value of the module of script.js. */
  readonly module: unknown;
  readonly langs: Record<string, unknown>;
}

/** Texts that were loaded, by address and version: a page switch asks for nothing again. */
export type TextCache = Map<string, Promise<string>>;

/** Loads script.js and the texts of the user's language side by side. Without texts a widget starts all the same. */
export async function loadFiles(
  widget: KnownWidget,
  amd: Amd,
  texts: TextCache,
  reporter: Reporter,
): Promise<WidgetFiles> {
  if (!widget.src) throw new Error('The widget has no script.js.');
  const [module, langs] = await Promise.all([
    amd.load(moduleId(widget.src)),
    loadLangs(widget, texts).catch((cause: unknown) => {
      reporter.problem('load-error', cause, widget.code);
      return {};
    }),
  ]);
  return { module, langs };
}

/** The id of a module is its path, so that relative ids in it lead to its neighbours. */
export function moduleId(src: string): string {
  const url = new URL(src, location.href);
  return url.origin === location.origin ? `${url.pathname}${url.search}` : url.href;
}

async function loadLangs(widget: KnownWidget, texts: TextCache): Promise<Record<string, unknown>> {
  const file = new URL(widget.lang, location.href);
  file.searchParams.set('v', widget.installed_version);
  const name = file.pathname.replace(/^.*\/widget\//, '');
  const text = texts.get(file.href) ?? read(file, name);
  texts.set(file.href, text);
  text.catch(() => texts.delete(file.href));
  try {
    return JSON.parse(await text) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${name} is not JSON: ${error.message}`);
  }
}

async function read(file: URL, name: string): Promise<string> {
  const reply = await fetch(file);
  if (!reply.ok) throw new Error(`${name} could not be loaded (${reply.status}).`);
  return reply.text();
}
