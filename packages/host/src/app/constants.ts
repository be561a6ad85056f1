import type { PageBoot } from '@kommo-widget/manifest';
import type { StagePage } from '../contract.ts';
import { currentPlace } from '../reports/attribution.ts';
import type { Reporter } from '../reports/reporter.ts';
import { cardElement } from './card.ts';

type Constant = (key: string, value?: unknown) => unknown;

/** Constants that are of the open page and not of the account. */
const OF_CARD: Readonly<Record<string, (page: StagePage) => unknown>> = {
  card_id: ({ card }) => card?.id,
  card_element: ({ card }) => card && cardElement(card),
};

/** Known to the live page, with nothing to say here. */
const EMPTY: readonly string[] = [
  'widgets_areas',
  'safe_mode',
  'widgets_off',
  'support_auth_button',
  'agentoverseer',
  'session_token',
];

/** `APP.constant(key)`, and the undocumented `APP.constant(key, value)` that overwrites one for this page. */
export function createConstant(
  boot: PageBoot,
  page: () => StagePage | undefined,
  reporter: Reporter,
): Constant {
  // Not documented, but widgets look up there whether they are active.
  const widgets = { widgets: { all: boot.list.widgets } };
  const values: Record<string, unknown> = { widgets, ...boot.constants };
  return (key, ...rest: [unknown?]) => {
    if (rest.length > 0) values[key] = rest[0];
    const ofCard = OF_CARD[key];
    const open = page();
    if (ofCard && open && values[key] === undefined) return ofCard(open);
    if (!(key in values) && !ofCard && !EMPTY.includes(key)) {
      const place = currentPlace();
      if (place?.code !== undefined) reporter.gap('member', `APP.constant('${key}')`, place);
    }
    return values[key];
  };
}
