import { location$ } from '../router/location.ts';
import { boot } from '../stage/host.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Island } from '../ui/Island.tsx';
import { arrangeMenu } from './arrange-menu.ts';
import { MENU_ITEMS } from './menu-items.ts';
import { NotificationBell } from './notifications/NotificationBell.tsx';
import { t } from './texts.ts';
import { useWidgetMenu } from './widget-menu.ts';

/** The dark bar at the left: the CRM's sections, what widgets added, and the place of the phone. */
export function LeftMenu({ active }: { readonly active: string | undefined }) {
  const { user } = boot().constants;
  const widgets = useWidgetMenu();
  const { path } = location$.value;
  return (
    <nav id="left_menu" class="nav left-menu" aria-label={t('menu')}>
      <div class="nav__top nav__top__userbar">
        <Avatar id={String(user.id)} name={user.name} class="left-menu__me" />
        <span class="nav__top__userbar__userinfo__username">{user.name}</span>
      </div>
      <div id="nav_menu" class="nav__menu">
        {arrangeMenu(MENU_ITEMS, widgets).map(({ own, widget }) =>
          own ? (
            <MenuEntry
              key={own.key}
              href={own.href}
              title={t(own.text)}
              active={active === own.key}
              entity={own.key}
            >
              <Icon name={own.icon} />
            </MenuEntry>
          ) : (
            <MenuEntry
              key={widget.href}
              href={widget.href}
              title={widget.title}
              active={path === widget.href || path.startsWith(`${widget.href}/`)}
            >
              {widget.icon ? <img src={widget.icon} alt="" width={20} height={20} /> : <Icon name="widget" />}
            </MenuEntry>
          ),
        )}
      </div>
      <NotificationBell />
      <Island class="nav__notifications" />
    </nav>
  );
}

interface EntryProps {
  readonly href: string;
  readonly title: string;
  readonly active: boolean;
  /** Name of a section of the CRM's own; widgets put items of theirs after it, and a number on it. */
  readonly entity?: string;
  readonly children: preact.ComponentChildren;
}

/** A `div`, as those that widgets put beside it. */
function MenuEntry({ href, title, active, entity, children }: EntryProps) {
  return (
    <div class={active ? 'nav__menu__item nav__menu__item-selected' : 'nav__menu__item'} data-entity={entity}>
      <a
        class="nav__menu__item__link js-navigate-link"
        href={href}
        title={title}
        aria-current={active ? 'page' : undefined}
      >
        <span class="nav__menu__item__icon">{children}</span>
        {entity ? (
          <span class="js-notifications_counter nav__notifications__counter" style={{ display: 'none' }} />
        ) : null}
        <span class="nav__menu__item__title">{title}</span>
      </a>
    </div>
  );
}
