import { type Issue, type IssueCode, issue } from '../shape/index.ts';
import { type ItemIssues, validationFailed } from './problem.ts';

/**
 * The items of a write, all or nothing: findings are collected for every item, `settle` refuses the whole request
 * when there is any, and only then may anything be written. Order is kept, because clients match replies to what they
 * sent by position.
 */
export class Batch<T> {
  readonly items: readonly T[];
  readonly #issues = new Map<number, Issue[]>();

  /** Whether the request was one object where a list is usual: such routes answer with the thing itself. */
  readonly isSingle: boolean;

  constructor(items: readonly T[], isSingle = false) {
    this.items = items;
    this.isSingle = isSingle;
  }

  /** Notes a finding about one item; `path` is relative to the item. */
  fail(index: number, code: IssueCode, path: string): void {
    this.report(index, issue(code, path));
  }

  report(index: number, found: Issue): void {
    const known = this.#issues.get(index);
    if (known) known.push(found);
    else this.#issues.set(index, [found]);
  }

  /** What was found about one item so far. */
  found(index: number): readonly Issue[] {
    return this.#issues.get(index) ?? [];
  }

  /** @throws Problem with every finding, when there is one. */
  settle(): void {
    if (this.#issues.size === 0) return;
    const items = [...this.#issues].sort(([a], [b]) => a - b);
    throw validationFailed(
      items.map(([index, errors]): ItemIssues => ({ request_id: this.#label(index), errors })),
    );
  }

  /** What the reply echoes: the item's own `request_id` unchanged, else its index as a text. */
  requestId(index: number): unknown {
    const item = this.items[index];
    const own =
      typeof item === 'object' && item !== null && 'request_id' in item ? item.request_id : undefined;
    return own ?? String(index);
  }

  /** Findings name the item by a text; a label that is none, such as an object, gives way to the index. */
  #label(index: number): string {
    const label = this.requestId(index);
    return typeof label === 'object' ? String(index) : String(label);
  }
}
