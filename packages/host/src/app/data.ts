import type { PageBoot } from '@kommo-widget/manifest';
import type { StagePage } from '../contract.ts';
import type { BackboneLike } from '../page/globals.ts';
import { tellGaps } from '../reports/gaps.ts';
import type { Reporter } from '../reports/reporter.ts';
import { currentCard } from './card.ts';
import { currentList } from './list.ts';

/** `APP.data`: what the open page shows. One object for the whole session; {@link PageData.show} fills it anew. */
export interface PageData {
  readonly data: object;
  show(page: StagePage): void;
}

export function createData(
  boot: PageBoot,
  backbone: BackboneLike,
  $: JQueryStatic,
  reporter: Reporter,
): PageData {
  const { constants } = boot;
  const account = constants.account as Readonly<Record<string, unknown>>;
  const data = {
    current_card: false as unknown,
    current_entity: '',
    is_card: false,
    card_page: undefined as unknown,
    current_view: { $el: $('#page_holder') } as unknown,
    current_list: undefined as unknown,
    current_card_filter: undefined as unknown,
    users: account.users ?? constants.managers,
    pipelines: constants.pipelines ?? constants.lead_statuses ?? {},
  };
  return {
    data: tellGaps(data, 'APP.data', reporter),
    show(page) {
      const $holder = $('#card_holder');
      data.current_entity = page.entity;
      data.is_card = page.card !== undefined;
      data.current_card = page.card ? currentCard(page.card, constants.user, backbone, $, reporter) : false;
      data.card_page = page.card && {
        $el: $holder,
        el: $holder.get(0),
        notes: { notes: new backbone.Collection() },
      };
      data.current_view = { $el: $('#list_page_holder, #card_holder, #work_area, #page_holder').first() };
      data.current_list = page.list && currentList(page.list, backbone);
    },
  };
}
