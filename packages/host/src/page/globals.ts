/// <reference types="jquery" />
import type { LoaderGlobal } from '../amd/loader-types.ts';

/** What the loader's file has put on the window before the host starts. */
export interface PageGlobals {
  readonly $: JQueryStatic;
  readonly underscore: unknown;
  readonly backbone: BackboneLike;
  readonly twig: TwigModule;
  readonly requirejs: LoaderGlobal;
}

/** The part of Backbone 1.1 that the page itself uses. */
export interface BackboneLike {
  readonly Model: new (attributes?: object) => BackboneModel;
  readonly Collection: new (models?: readonly object[]) => unknown;
  readonly View: { extend(members: object, statics?: object): unknown };
}

export interface BackboneModel {
  attributes: Record<string, unknown>;
  get(name: string): unknown;
  set(values: object): BackboneModel;
}

/** What `twig({…})` gives. */
export interface TwigTemplate {
  render(context?: unknown, params?: unknown): string;
}

export type TwigParams = Readonly<Record<string, unknown>>;

/** How a template finds what it includes. */
interface TwigImports {
  importFile(this: TwigTemplate, file: string): TwigTemplate;
}

/** twig.js 0.8.9: its public members, and the engine behind them. */
export interface TwigModule {
  twig(params: TwigParams): TwigTemplate | null;
  extend(plugin: (engine: TwigEngine) => void): void;
  extendFilter(name: string, filter: (value: unknown, params?: readonly unknown[] | false) => unknown): void;
  extendFunction(name: string, fn: (...args: unknown[]) => unknown): void;
}

export interface TwigEngine {
  cache: boolean;
  readonly Templates: { readonly registry: Record<string, TwigTemplate> };
  readonly Template: { readonly prototype: TwigTemplate & TwigImports };
  Markup(text: string): unknown;
}

type HostWindow = Window & {
  jQuery?: JQueryStatic;
  _?: unknown;
  Backbone?: BackboneLike;
  Twig?: TwigModule;
  requirejs?: LoaderGlobal;
};

/** Reads them; says what is missing when the loader's file was not served. */
export function readGlobals(window: Window): PageGlobals {
  const { jQuery, _, Backbone, Twig, requirejs } = window as HostWindow;
  if (!jQuery || !_ || !Backbone || !Twig || !requirejs) {
    throw new Error('The page has no module loader: load vendor/require.js before the host starts.');
  }
  return { $: jQuery, underscore: _, backbone: Backbone, twig: Twig, requirejs };
}
