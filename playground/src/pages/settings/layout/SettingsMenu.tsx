import { t } from '../texts.ts';
import { SETTINGS_PAGES } from './settings-pages.ts';
import { useWidgetPages } from './widget-pages.ts';

/** The menu at the left of Settings: the CRM's own pages first, then those of widgets. */
export function SettingsMenu({ active }: { readonly active: string }) {
  const widgets = useWidgetPages();
  return (
    <nav class="settings-menu" aria-label={t('settings')}>
      <ul>
        {SETTINGS_PAGES.map(({ href, text }) => (
          <Entry key={href} href={href} title={t(text)} active={href === active} />
        ))}
      </ul>
      {widgets.length > 0 && (
        <ul class="settings-menu__widgets">
          {widgets.map(({ href, title, widget }) => (
            <Entry key={href} href={href} title={title} note={widget} active={href === active} />
          ))}
        </ul>
      )}
    </nav>
  );
}

interface EntryProps {
  readonly href: string;
  readonly title: string;
  readonly active: boolean;
  readonly note?: string;
}

function Entry({ href, title, note, active }: EntryProps) {
  return (
    <li>
      <a class="settings-menu__link" href={href} aria-current={active ? 'page' : undefined}>
        <span>{title}</span>
        {note && <small>{note}</small>}
      </a>
    </li>
  );
}
