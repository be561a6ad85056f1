import type { Lang } from '@kommo-widget/manifest';
import type { Words } from '../i18n/words.ts';

/** What the behaviour of a control needs of the page. */
export interface ControlPage {
  readonly $: JQueryStatic;
  readonly document: Document;
  readonly words: Words;
  readonly lang: Lang;
  /** How the account writes a date, in moment's letters: `DD.MM.YYYY`. */
  readonly dateFormat: string;
}

/** One twig control of the page: its template, and what makes it work once it is in the document. */
export interface Control {
  /** Where widgets find it: `self.render({ref: path}, …)`. */
  readonly path: string;
  /** Twig source. Attributes are escaped, texts may hold markup, as live. */
  readonly markup: string;
  /**
   * Handles the control's events by delegation on the document, so that markup which a widget wrote by hand or
   * inserted later works as well. Listens through jQuery: `.trigger('change')` fires no native event.
   */
  readonly install?: (page: ControlPage) => void;
}

/** jQuery namespace of all handlers of the controls, so that they can be taken off together. */
export const SPACE = '.kitControls';

/** Tells the page that a person, or a widget, gave a control another value. */
export function announceChange($field: JQuery): void {
  $field.trigger('change').trigger('controls:change').trigger('controls:change:visual');
}
