import { KitError } from '@kommo-widget/manifest';
import { BUILT_IN } from './index.ts';
import { isPath, readStart, type ScenarioOption, type Start, startOf } from './start.ts';

/** The scenarios that a CRM can be reset to: the built-in ones and those of the author. */
export class ScenarioShelf {
  readonly #own: Start[];
  /** What the CRM starts with. */
  readonly first: Start;

  /** @throws KitError when the first one is not known or cannot be read. */
  constructor(first: ScenarioOption | undefined, own: readonly ScenarioOption[] = []) {
    this.#own = own.map((one) => (typeof one === 'string' ? readStart(one) : startOf(one)));
    this.first = first === undefined ? (BUILT_IN[0] as Start) : this.find(first);
  }

  /** The author's come first, and hide built-in ones of the same name. */
  list(): readonly { readonly name: string; readonly title: string }[] {
    return this.#all().map(({ name, title }) => ({ name, title }));
  }

  /** @throws KitError `unknown-scenario`, or what reading a file throws. */
  find(option: ScenarioOption): Start {
    const found =
      typeof option !== 'string'
        ? startOf(option)
        : (this.#all().find(({ name }) => name === option) ??
          (isPath(option) ? readStart(option) : undefined));
    if (!found) {
      throw new KitError('unknown-scenario', `There is no scenario "${option}"`, {
        hint: `Choose one of: ${this.list()
          .map(({ name }) => name)
          .join(', ')}; or name a file.`,
      });
    }
    if (!this.#own.includes(found) && !BUILT_IN.includes(found as (typeof BUILT_IN)[number]))
      this.#own.unshift(found);
    return found;
  }

  #all(): readonly Start[] {
    const own = new Set(this.#own.map(({ name }) => name));
    return [...this.#own, ...BUILT_IN.filter(({ name }) => !own.has(name))];
  }
}
