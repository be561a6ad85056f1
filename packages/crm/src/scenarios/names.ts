import { mistake } from './mistake.ts';

/** Ids of what a scenario has made so far, by the names that its parts call each other. */
export class Names {
  readonly #ids = new Map<string, number>();

  set(kind: string, name: string, id: number): void {
    this.#ids.set(`${kind} ${name}`, id);
  }

  /** @throws KitError when the scenario names something that it has not made. */
  get(kind: string, name: string): number {
    const id = this.#ids.get(`${kind} ${name}`);
    if (id === undefined) throw mistake(`there is nothing called "${name}" among the ${kind}`);
    return id;
  }
}
