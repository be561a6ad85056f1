/** The CRM's own pages of Settings, in the order of the menu. */
export const SETTINGS_PAGES = [
  { href: '/settings/profile/', text: 'settings_general' },
  { href: '/settings/users/', text: 'settings_users' },
  { href: '/settings/widgets/', text: 'title' },
  { href: '/settings/pipeline/leads/', text: 'digital_pipeline' },
  { href: '/settings/salesbot/', text: 'salesbot' },
  { href: '/settings/communications/', text: 'communications_title' },
  { href: '/settings/ai_agent/', text: 'ai_title' },
] as const;
