import type { OfferedWidget } from '../crm.ts';

/** Widgets that the server offers to the account, by code: what the gallery of the settings page can list. */
export class WidgetShelf {
  readonly #offered = new Map<string, OfferedWidget>();

  offer(widget: OfferedWidget): void {
    this.#offered.set(widget.code, widget);
  }

  withdraw(code: string): void {
    this.#offered.delete(code);
  }

  get(code: string): OfferedWidget | undefined {
    return this.#offered.get(code);
  }

  all(): readonly OfferedWidget[] {
    return [...this.#offered.values()];
  }
}
