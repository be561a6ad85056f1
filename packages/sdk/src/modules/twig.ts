import type { Template } from '../widget/render.ts';

export interface TwigOptions {
  /** Name under which the template can be found again and included. */
  id?: string;
  /** The template's text. */
  data?: string;
  /** Id of a template that is loaded already, such as `/tmpl/controls/button.twig`. */
  ref?: string;
  href?: string;
  allowInlineIncludes?: boolean;
  autoescape?: boolean;
}

/** The module `twigjs`: twig.js 0.8.9, called as a function. Source: amoCRM `web_sdk/system_modules`. */
export interface Twig {
  (options: TwigOptions): Template;
  twig(options: TwigOptions): Template;
  extendFilter(name: string, filter: (value: unknown, args: unknown[]) => unknown): void;
  extendFunction(name: string, fn: (...args: never[]) => unknown): void;
}
