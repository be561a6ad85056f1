import { amd } from '../../../stage/amd.ts';
import type { PageQuery } from '../../../stage/page-query.ts';

/** The page's jQuery object of the modal's body, as `init` gets it. */
export interface ModalBody extends PageQuery {
  readonly 0: HTMLElement;
}

export interface ModalOptions {
  readonly class_name: string;
  /** Closing buttons of ours act themselves; the class would close the modal. */
  readonly disable_cancel_click?: boolean;
  readonly disable_enter_keydown?: boolean;
  init(body: ModalBody): void;
  destroy?(): void;
}

export interface Modal {
  destroy(): void;
}

/** The modal window of the runtime: the same class that widgets get. */
export const modalClass = (): Promise<new (options: ModalOptions) => Modal> =>
  amd('lib/components/base/modal');

/** Shows what was drawn into a modal, and names the window after its title. */
export function showModal(body: ModalBody, title: string): void {
  body[0].closest('[role=dialog]')?.setAttribute('aria-label', title);
  body.trigger('modal:loaded').trigger('modal:centrify');
}
