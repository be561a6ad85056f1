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
    <nav class="section-menu" aria-label={label}>
      <Entries pages={own} active={active} />
      {own.length > 0 && widgets.length > 0 && <hr />}
      <Entries pages={widgets} active={active} />
    </nav>
  );
}

function Entries({ pages, active }: Pick<Props, 'pages' | 'active'>) {
  return (
    <ul>
      {pages.map(({ href, title, widget }) => (
        <li key={href}>
          <a class="section-menu__link" href={href} aria-current={href === active ? 'page' : undefined}>
            <span>{title}</span>
            {widget && widget !== title && <small>{widget}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
