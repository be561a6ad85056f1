import { DOM_CONTRACT, type DomPart, type DomPartName } from '@kommo-widget/manifest';
import { expect, type Kit } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { firstLead } from './crm.ts';

type Reach = (kit: Kit, page: Page) => Promise<void>;

interface Lead {
  readonly _embedded: { readonly contacts: readonly { readonly id: number }[] };
}

/** Calls into the page's own code, as a widget does. */
const run = (page: Page, code: string): Promise<unknown> => page.evaluate(`void (() => { ${code} })()`);

const openLeadWithActivity: Reach = async (kit) => {
  const { id } = await firstLead(kit);
  const params = { uniq: 'a', duration: 5, source: 'test', phone: '+15550100', call_status: 4 };
  await kit.api('POST', `/api/v4/leads/${id}/notes`, [{ note_type: 'call_in', params }]);
  const task = { text: 'Call back', entity_id: id, entity_type: 'leads', complete_till: 2_000_000_000 };
  await kit.api('POST', '/api/v4/tasks', [task]);
  await kit.openCard('leads', id);
};

/** How a person or a widget comes to each part of the page that is not there from the start. */
const REACH: Partial<Record<DomPartName, Reach>> = {
  rows: (kit) => kit.open('/leads/list/'),
  composer: (kit) => kit.openCard(),
  leadCard: (kit) => kit.openCard(),
  contactCard: async (kit) => {
    const { id } = await firstLead(kit);
    const lead = await kit.api<Lead>('GET', `/api/v4/leads/${id}?with=contacts`);
    await kit.openCard('contacts', lead._embedded.contacts[0]?.id ?? 0);
  },
  feed: openLeadWithActivity,
  taskComposer: async (kit, page) => {
    await kit.openCard();
    await page.locator('.js-switcher-task').click();
  },
  panel: (kit) => kit.openCard(),
  settings: (kit) => kit.open('/settings/widgets/#trace'),
  install: async (kit) => {
    await kit.api('DELETE', '/api/v4/widgets/trace');
    await kit.open('/settings/widgets/#trace');
  },
  advanced: (kit) => kit.open('/settings/advanced/trace'),
  menuPage: (kit) => kit.open('/widget_page/trace'),
  cardTab: async (kit) => kit.open(`/leads/detail/${(await firstLead(kit)).id}?tab=trace`),
  trigger: (kit) => kit.open('/settings/pipeline/leads/?trigger=trace'),
  salesbot: (kit) => kit.open('/settings/salesbot/new?widget=trace'),
  phone: async (kit, page) => {
    await kit.openCard();
    await run(page, "APP.widgets.notificationsPhone({ ns: '.test', click() {} })");
  },
  modal: async (kit, page) => {
    await kit.openCard();
    await run(page, "require(['lib/components/base/confirm'], (Confirm) => new Confirm({ text: 'Sure?' }))");
  },
  controls: (kit) => kit.open('/settings/advanced/runtime'),
};

/** Parts that must be reached first; the one that uninstalls the widget comes last. */
export const HIDDEN_PARTS = (Object.entries<DomPart>(DOM_CONTRACT) as [DomPartName, DomPart][])
  .filter(([, { areas }]) => areas.length === 0)
  .sort(([name], [other]) => Number(name === 'install') - Number(other === 'install'));

/** Goes to a part of the page and expects every one of its selectors to find something. */
export async function expectPart(kit: Kit, page: Page, name: DomPartName, part: DomPart): Promise<void> {
  const reach = REACH[name];
  if (!reach) throw new Error(`Nobody knows how to reach "${part.title}".`);
  await reach(kit, page);
  await expect.poll(() => missingOf(page, part.selectors)).toEqual([]);
}

/** Which selectors find nothing on the page that is open. */
export const missingOf = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (all) => all.filter((selector) => document.querySelector(selector) === null),
    selectors.map((selector) => selector.replaceAll('{code}', 'trace')),
  );
