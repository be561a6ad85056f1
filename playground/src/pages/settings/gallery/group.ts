import type { KnownWidget } from '@kommo-widget/host';

export interface WidgetGroup {
  readonly key: 'group_installed' | 'group_available';
  readonly widgets: readonly KnownWidget[];
}

/** The widgets whose name or text holds what was searched for; installed ones first, empty groups left out. */
export function groupWidgets(widgets: readonly KnownWidget[], search: string): readonly WidgetGroup[] {
  const wanted = search.toLocaleLowerCase();
  const found = widgets.filter((widget) =>
    `${widget.name} ${widget.short_description} ${widget.code}`.toLocaleLowerCase().includes(wanted),
  );
  const groups: readonly WidgetGroup[] = [
    { key: 'group_installed', widgets: found.filter((widget) => widget.status !== 'install') },
    { key: 'group_available', widgets: found.filter((widget) => widget.status === 'install') },
  ];
  return groups.filter((group) => group.widgets.length > 0);
}
