import type { TemplatePlace } from '../twig/inclusion.ts';
import type { WidgetState } from './widget-state.ts';

export interface TemplateAddress {
  /** `/templates/x.twig`, below the base; the slash may be missing. */
  readonly href: string;
  /** The widget's own address by default. */
  readonly base_path?: string;
  readonly v?: string;
}

const texts = new WeakMap<object, Map<string, Promise<string>>>();

/**
 * Source of a template file. One of the widget's own is fetched once for a version of the widget, which outlives its
 * pages; what lies elsewhere may be another at any time and is fetched once in the life of the widget on a page.
 */
export function fetchTemplate(state: WidgetState, address: TemplateAddress): Promise<string> {
  const url = urlOf(state, address);
  // Of another version, or after a change of its state, a widget has another entry.
  const keeper = url.startsWith(`${state.entry.path}/`) ? state.entry : state;
  const own = texts.get(keeper) ?? new Map<string, Promise<string>>();
  texts.set(keeper, own);
  const text = own.get(url) ?? read(url);
  own.set(url, text);
  text.catch(() => own.delete(url));
  return text;
}

/** Where a template file lies, and what its own includes are below of. */
export function placeOfTemplate(state: WidgetState, address: TemplateAddress): TemplatePlace {
  const url = urlOf(state, address);
  return isWhole(address.href) ? { url } : { url, base: baseOf(state, address) };
}

const isWhole = (href: string): boolean => /^(https?:)?\/\//.test(href);

const baseOf = (state: WidgetState, { base_path }: TemplateAddress): string =>
  (base_path ?? String(state.settings.path ?? state.entry.path)).replace(/\/+$/, '');

function urlOf(state: WidgetState, address: TemplateAddress): string {
  const { href, v } = address;
  const url = isWhole(href) ? href : `${baseOf(state, address)}/${href.replace(/^\/+/, '')}`;
  return v === undefined || v === ''
    ? url
    : `${url}${url.includes('?') ? '&' : '?'}v=${encodeURIComponent(v)}`;
}

async function read(url: string): Promise<string> {
  const reply = await fetch(url);
  if (!reply.ok)
    throw new Error(`The template ${new URL(url, location.href).pathname} was not found (${reply.status}).`);
  return reply.text();
}
