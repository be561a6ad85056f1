import type { OfferedWidget } from '../crm.ts';

/** Widgets that the server offers to the account, by code: what the gallery of the settings page can list. */
export class WidgetShelf {
  readonly #offered = new Map<string, OfferedWidget>();

  /** Says whether it was not there before. */
  offer(widget: OfferedWidget): boolean {
    const isNew = !this.#offered.has(widget.code);
    this.#offered.set(widget.code, widget);
    return isNew;
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
