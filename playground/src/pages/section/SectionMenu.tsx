/** A page of a section, as its menu shows it. */
export interface SectionPage {
  readonly href: string;
  readonly title: string;
  /** Name of the widget to which the page belongs, so that nobody takes it for a page of the CRM. */
  readonly widget?: string;
}

interface Props {
  readonly label: string;
  readonly pages: readonly SectionPage[];
  /** Address of the marked page. */
  readonly active: string;
}

/** The menu at the left of a section: the CRM's own pages first, then those of widgets. */
export function SectionMenu({ label, pages, active }: Props) {
  const own = pages.filter((page) => page.widget === undefined);
  const widgets = pages.filter((page) => page.widget !== undefined);
  return (
    <nav class="section-menu aside" id="sidebar" aria-label={label}>
      <div id="filter_presets_holder">
        <Entries pages={own} active={active} />
        {own.length > 0 && widgets.length > 0 && <hr />}
        {widgets.length > 0 && <Entries pages={widgets} active={active} />}
      </div>
    </nav>
  );
}

function Entries({ pages, active }: Pick<Props, 'pages' | 'active'>) {
  return (
    <ul class="filter__list aside__list">
      {pages.map(({ href, title, widget }) => (
        <li
          key={href}
          class={`aside__list-item ${href === active ? 'aside__list-item_selected' : ''}`}
          title={title}
        >
          <a
            class="section-menu__link aside__list-item-link"
            href={href}
            aria-current={href === active ? 'page' : undefined}
          >
            <span>{title}</span>
            {widget && widget !== title && <small>{widget}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
