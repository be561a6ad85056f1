import type { BlockCaption } from '../panel/widget-block.ts';
import type { Member } from './services.ts';

export interface TemplateOptions {
  readonly caption?: BlockCaption;
  /** HTML, or plain text. */
  readonly body?: string;
  /** Twig source, rendered with the second argument. */
  readonly render?: string;
}

/** `self.render_template(options, params)`: the widget's block in the right panel, drawn at once. */
export const renderTemplate: Member<(options: TemplateOptions, params?: object) => void> =
  (state, services) =>
  ({ caption = {}, body = '', render = '' } = {}, params = {}) => {
    const content = render === '' ? '' : services.twig.twig({ data: render }).render(params);
    services.panel.draw({
      code: state.code,
      name: state.entry.name,
      images: state.entry.images_path,
      caption,
      html: `${body ?? ''}${content ?? ''}`,
    });
  };
