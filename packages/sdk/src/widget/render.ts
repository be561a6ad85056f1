import type { Controls } from '../controls/controls.ts';

/** A template of twig.js, loaded. */
export interface Template {
  /** The HTML; values are not escaped unless the template says so (`{{ name|e }}`). */
  render(params?: object): string;
}

/** A template given as text: `self.render({data: '<b>{{ name }}</b>'}, {name})`. */
export interface RenderData {
  readonly data: string;
}

/** A template of the page: `self.render({ref: '/tmpl/controls/button.twig'}, {text: 'Call'})`. */
export interface RenderRef {
  readonly ref: string;
}

interface RenderFile {
  /** Path from the root of the widget: `/templates/panel.twig`. */
  readonly href: string;
  /** `self.params.path`. */
  readonly base_path: string;
  /** Goes into the address as `?v=`, so that a new version is fetched. */
  readonly v?: string;
}

/** A template file of the widget; `load` is called when it is there. */
export interface RenderHref extends RenderFile {
  load(template: Template): void;
}

/** The same with a promise as the answer. */
export interface RenderPromised extends RenderFile {
  readonly promised: true;
}

/** Source: Kommo `docs/script-js`, amoCRM `web_sdk/mechanics`. */
export interface Render {
  <Name extends keyof Controls>(
    control: { readonly ref: `/tmpl/controls/${Name}.twig` },
    params: Controls[Name],
  ): string;
  (what: RenderData | RenderRef, params?: object): string;
  (what: RenderHref, params?: object): void;
  (what: RenderPromised, params?: object): Promise<Template>;
}

/** First argument of `self.render_template`. Source: Kommo `docs/script-js`. */
export interface PanelBlock {
  readonly caption: {
    /** Added to the caption of the block; make it your own. */
    readonly class_name: string;
    /** Instead of the two logos of the widget. */
    readonly html?: string;
  };
  /** HTML that goes into the block as it is. */
  readonly body: string;
  /** A twig template, rendered with the second argument of `render_template`. */
  readonly render: string;
}
