import type { IconName } from '../ui/icons.ts';

export interface MenuItem {
  /** What a route names in `menu`. */
  readonly key: string;
  readonly href: string;
  readonly icon: IconName;
  readonly text:
    | 'dashboard'
    | 'leads'
    | 'tasks'
    | 'contacts'
    | 'customers'
    | 'lists'
    | 'mail'
    | 'stats'
    | 'settings';
}

/** The sections of the CRM itself, in the order of the menu. Widgets may hide some and add their own. */
export const MENU_ITEMS: readonly MenuItem[] = [
  { key: 'dashboard', href: '/dashboard/', icon: 'dashboard', text: 'dashboard' },
  { key: 'leads', href: '/leads/pipeline/', icon: 'leads', text: 'leads' },
  { key: 'todo', href: '/todo/line/', icon: 'tasks', text: 'tasks' },
  { key: 'contacts', href: '/contacts/list/contacts/', icon: 'contacts', text: 'contacts' },
  { key: 'customers', href: '/customers/list/', icon: 'customers', text: 'customers' },
  { key: 'catalogs', href: '/catalogs/', icon: 'lists', text: 'lists' },
  { key: 'mail', href: '/mail/', icon: 'mail', text: 'mail' },
  { key: 'stats', href: '/stats/', icon: 'stats', text: 'stats' },
  { key: 'settings', href: '/settings/widgets/', icon: 'settings', text: 'settings' },
];
