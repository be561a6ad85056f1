import type { TwigEngine, TwigTemplate } from '../page/globals.ts';

/** Where the file of a template lies. */
export interface TemplatePlace {
  readonly url: string;
  /** What the names in its `include` and `extends` are below of; the folder of `url` without. */
  readonly base?: string;
}

/** Tells a template where it lies. twig.js then fetches what it includes, at once and synchronously, as live. */
export const placed = (template: TwigTemplate, place: TemplatePlace): TwigTemplate =>
  Object.assign(template, place, { method: 'ajax' });

/**
 * What is registered under the very name that a template includes goes before a file of that name: so templates of the
 * page (`/tmpl/controls/…`) and those that a widget has named itself are found from a template that lies somewhere, too.
 */
export function includeRegistered({ Template, Templates }: TwigEngine): void {
  const { prototype } = Template;
  const { importFile } = prototype;
  prototype.importFile = function importKnown(this: TwigTemplate & Partial<TemplatePlace>, file) {
    if (this.url === undefined) return importFile.call(this, file);
    return Templates.registry[file] ?? importFile.call(this, file.replace(/^\/+/, ''));
  };
}
