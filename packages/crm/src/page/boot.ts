import { LANGS, type Lang, type PageBoot } from '@kommo-widget/manifest';
import { accountOf } from '../account/account.ts';
import { sessionOf } from '../auth/session.ts';
import type { Core } from '../core/core.ts';
import type { PageIdentity } from '../crm.ts';
import { FIELD_TYPES } from '../fields/types.ts';
import { NOTE_NUMBERS } from '../notes/numbers.ts';
import { type User, usersById } from '../users/user.ts';
import type { Viewer } from '../widgets/entry.ts';
import { widgetList } from '../widgets/list.ts';
import {
  accountConstant,
  groupsConstant,
  managersConstant,
  rightsConstant,
  statusesConstant,
  taskTypesConstant,
  userConstant,
} from './constants.ts';
import { systemOf } from './formats.ts';

/** Version that the page reports of itself; widgets put it behind addresses of the host's own files. */
const PAGE_VERSION = '2026.11.0';

/** Who looks at a page: the user that it names, or the first admin. */
export function viewerOf(
  core: Core,
  page: PageIdentity,
): { readonly user: User; readonly lang: Lang; readonly viewer: Viewer } {
  const users = [...usersById(core).values()];
  const user = users.find((one) => one.id === page.userId) ?? users.find((one) => one.isAdmin);
  if (!user) throw new Error('an account without users');
  const own = LANGS.find((one) => one === user.lang) ?? 'en';
  const lang = page.lang ?? own;
  return { user, lang, viewer: { origin: page.origin, lang, clientId: core.clientId() } };
}

/** What a page needs before anything runs; the host turns it into `APP`. */
export function pageBoot(core: Core, page: PageIdentity): PageBoot {
  const { user, lang, viewer } = viewerOf(core, page);
  const theme = page.theme ?? 'light';
  const mates = [...usersById(core).values()]
    .filter((one) => one.groupId === user.groupId)
    .map((one) => one.id);
  const list = widgetList(core, viewer, user);
  return {
    lang,
    theme,
    constants: {
      user: { ...userConstant(user, theme), group_mates_ids: mates },
      user_rights: rightsConstant(user),
      account: accountConstant(core),
      managers: managersConstant(core),
      groups: groupsConstant(core),
      task_types: taskTypesConstant(core),
      lead_statuses: statusesConstant(core),
      pipelines: statusesConstant(core),
      server: page.origin,
      version: PAGE_VERSION,
      version_backend: PAGE_VERSION,
      session_token: sessionOf(user.id),
      displayed_count_by_area: list.system.displayed_count_by_area,
      widgets_cache_version: '1',
      widgets_off: false,
      safe_mode: false,
      support_auth_button: false,
      agentoverseer: false,
    },
    list,
    system: systemOf(lang, accountOf(core).timezone, page.origin),
    dictionaries: {
      element_types: { contacts: 1, leads: 2, companies: 3, todo: 4, catalogs: 10, customers: 12 },
      cf_types: Object.fromEntries(Object.entries(FIELD_TYPES).map(([name, type]) => [name, type.number])),
      note_types: NOTE_NUMBERS,
      todo_types: { follow_up: 1, meeting: 2 },
    },
  };
}
