import type { WidgetSystem } from '@kommo-widget/manifest';
import type { StagePage } from '../contract.ts';
import type { Words } from '../i18n/words.ts';
import type { ModalClass } from '../modal/create-modal.ts';
import type { Panel } from '../panel/create-panel.ts';
import type { Reporter } from '../reports/reporter.ts';
import type { Channels } from '../sockets/create-channels.ts';
import type { PageTwig } from '../twig/create-twig.ts';
import type { CrmQueue } from './crm-queue.ts';
import type { Offers } from './offers.ts';
import type { WidgetState } from './widget-state.ts';

/** What the members of a widget need of the page. */
export interface WidgetServices {
  readonly $: JQueryStatic;
  readonly twig: PageTwig;
  readonly reporter: Reporter;
  readonly panel: Panel;
  readonly words: Words;
  readonly Modal: ModalClass;
  readonly channels: Channels;
  readonly queue: CrmQueue;
  readonly offers: Offers;
  /** `APP.widgets.system`, live. */
  system(): WidgetSystem;
  page(): StagePage | undefined;
}

/** Makes one member of the widget object. */
export type Member<T> = (state: WidgetState, services: WidgetServices) => T;
