import type { TwigTemplate } from '../page/globals.ts';
import { placed } from '../twig/inclusion.ts';
import type { Member, WidgetServices } from './services.ts';
import { fetchTemplate, placeOfTemplate, type TemplateAddress } from './template-file.ts';
import type { WidgetState } from './widget-state.ts';

/** The first argument of `self.render`: exactly one of `data`, `ref`, `href` says where the template is. */
export interface RenderSource extends Partial<TemplateAddress> {
  readonly data?: string;
  readonly ref?: string;
  /** Gets the template of `href`; is not called when there is no such file. */
  readonly load?: (template: TwigTemplate) => unknown;
  /** `href` only: answer by a promise of the template. */
  readonly promised?: boolean;
}

/** HTML for `data` and `ref`; a promise of the template for `href` with `promised`; nothing for `href` with `load`. */
export type Render = (source: RenderSource | string, params?: object) => unknown;

export const render: Member<Render> =
  (state, services) =>
  (given, params = {}) => {
    const source: RenderSource = typeof given === 'string' ? { data: given } : given;
    const { twig } = services.twig;
    if (source.ref !== undefined) return twig({ ref: source.ref }).render(params);
    if (source.href === undefined) return twig({ data: source.data ?? '' }).render(params);
    const template = load(state, services, { ...source, href: source.href });
    if (source.promised) return template;
    template
      .then(source.load ?? (() => {}))
      .catch((cause: unknown) => services.reporter.problem('load-error', cause, state.code));
    return undefined;
  };

/** A system template is there at once; a file of the widget is fetched. */
async function load(
  state: WidgetState,
  services: WidgetServices,
  address: TemplateAddress,
): Promise<TwigTemplate> {
  const { twig } = services.twig;
  if (address.href.startsWith('/tmpl/') && !address.base_path) return twig({ ref: address.href });
  return placed(twig({ data: await fetchTemplate(state, address) }), placeOfTemplate(state, address));
}
