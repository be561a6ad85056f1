import type { KnownWidget } from '@kommo-widget/host';
import { asRecord, asText } from '../stage/unknown.ts';
import { currentTheme } from '../theme/current.ts';

export interface OwnItem {
  readonly code: string;
  /** Key of the widget's i18n file, or the text itself. */
  readonly title: string;
  readonly icon: string | undefined;
  /** Section of the CRM behind which the item stands. */
  readonly after: string | undefined;
}

/** Names under which manifests place things into the CRM's own sections. */
const SECTIONS: Readonly<Record<string, string>> = {
  dashboard: 'dashboard',
  leads: 'leads',
  todo: 'todo',
  tasks: 'todo',
  contacts: 'contacts',
  customers: 'customers',
  catalogs: 'catalogs',
  mail: 'mail',
  stats: 'stats',
  settings: 'settings',
};

export const activeEntries = (entries: readonly KnownWidget[]): readonly KnownWidget[] =>
  entries.filter((entry) => entry.active === 'Y');

/** Reads `left_menu` of a manifest: own items, and sections of the CRM that it hides. */
export function leftMenuOf(entry: KnownWidget): {
  readonly items: readonly OwnItem[];
  readonly hidden: readonly string[];
} {
  const items: OwnItem[] = [];
  const hidden: string[] = [];
  for (const [code, value] of Object.entries(asRecord(asRecord(entry.manifest).left_menu))) {
    const block = asRecord(value);
    const section = SECTIONS[code];
    if (section !== undefined) {
      if (block.is_hidden === true) hidden.push(section);
    } else if (asText(block.title) !== '') {
      items.push({
        code,
        title: asText(block.title),
        icon: iconOf(entry, block),
        after: SECTIONS[asText(asRecord(block.sort).after)],
      });
    }
  }
  return { items, hidden };
}

function iconOf(entry: KnownWidget, block: Readonly<Record<string, unknown>>): string | undefined {
  const icons = asRecord(block.icons);
  const file = asText(block.icon) || asText(icons[currentTheme()]) || asText(icons.light);
  return file === '' ? undefined : `${entry.path}/${file.replace(/^\//, '')}`;
}
