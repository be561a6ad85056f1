import { controlOf, parametersOf } from '@kommo-widget/manifest';
import type { TwigEngine, TwigModule, TwigParams, TwigTemplate } from '../page/globals.ts';
import { currentPlace } from '../reports/attribution.ts';
import type { Reporter } from '../reports/reporter.ts';
import { includeRegistered } from './inclusion.ts';

/** The module `twigjs`: a function, as widgets call it, that carries twig's own members. */
export interface TwigCall extends TwigModule {
  (params: TwigParams | string): TwigTemplate;
  readonly Templates: TwigEngine['Templates'];
}

export interface PageTwig {
  readonly twig: TwigCall;
  /** Registers one of the page's templates under its path, `/tmpl/…`. */
  register(path: string, source: string): void;
  /** HTML of a registered template. */
  render(path: string, context: object): string;
}

const EMPTY: TwigTemplate = { render: () => '' };

/**
 * Wraps twig.js the way the live page has it: callable, registering an id twice is no error, an unknown `ref` renders
 * to nothing (and is told as a gap), and `lang` is known in every template.
 */
export function createTwig(library: TwigModule, reporter: Reporter, lang: object): PageTwig {
  let engine: TwigEngine | undefined;
  library.extend((inner) => {
    inner.cache = false;
    addGlobals(inner.Template.prototype, lang, reporter);
    includeRegistered(inner);
    engine = inner;
  });
  if (!engine) throw new Error('twig.js did not hand out its engine.');

  const call = (params: TwigParams | string): TwigTemplate => {
    const given: TwigParams = typeof params === 'string' ? { data: params } : params;
    const template = library.twig({ allowInlineIncludes: true, ...given });
    const { ref } = given;
    if (typeof ref !== 'string') return template ?? EMPTY;
    if (template) return tellingUnread(template, ref, reporter);
    reporter.gap('template', ref);
    return EMPTY;
  };
  const members = { ...library, twig: call, Templates: engine.Templates };
  const twig: TwigCall = Object.assign(call, members);
  return {
    twig,
    register: (id, data) => void library.twig({ id, data, allowInlineIncludes: true }),
    render: (ref, context) => call({ ref }).render(context),
  };
}

/**
 * Every template sees the page's words as `lang`, unless it is given a `lang` of its own. One that cannot be rendered
 * gives `undefined`, as live (twig.js writes its reason to the console), and is told.
 */
function addGlobals(template: TwigTemplate, lang: object, reporter: Reporter): void {
  const { render } = template;
  template.render = function renderWithGlobals(
    this: TwigTemplate & { readonly id?: string },
    context?: unknown,
    params?: unknown,
  ): string {
    const output = render.call(this, { lang, ...(context as object | undefined) }, params);
    if (output === undefined) {
      const name = this.id === undefined ? 'A template' : `The template ${this.id}`;
      const { code } = currentPlace() ?? {};
      reporter.problem('widget-error', new Error(`${name} could not be rendered: see the console.`), code);
    }
    return output;
  };
}

/**
 * A template of the page that tells which of the parameters it is given it does not read. Not on the way of an `include`,
 * which hands over all that the outer template knows.
 */
function tellingUnread(template: TwigTemplate, ref: string, reporter: Reporter): TwigTemplate {
  const known = parametersOf(ref);
  if (!known) return template;
  return Object.assign(Object.create(template) as TwigTemplate, {
    render(context?: unknown, params?: unknown): string {
      const unread = Object.keys(context ?? {}).filter((key) => !known.includes(key) && !OF_TWIG.has(key));
      const place = unread.length > 0 ? currentPlace() : undefined;
      if (place?.code !== undefined)
        for (const key of unread) reporter.gap('control', `${controlOf(ref) ?? ref}.${key}`, place);
      return template.render(context, params);
    },
  });
}

/** What twig and the page add to a context. */
const OF_TWIG: ReadonlySet<string> = new Set(['lang', '_keys']);
