import { LIMITS } from '../limits.ts';
import type { ArchiveProblem } from '../widget-files.ts';
import { ARCHIVE_PROBLEMS, type ArchiveProblemCode } from './table.ts';

/**
 * Gathers problems. Those of one kind are told one by one up to a limit and counted after it, so that a hostile
 * archive with thousands of bad names gives a report that a person can read.
 */
export class ProblemList {
  readonly #problems: ArchiveProblem[] = [];
  readonly #counts = new Map<ArchiveProblemCode, number>();

  /** @param path the entry concerned, as the container spells it */
  add(code: ArchiveProblemCode, message: string, path?: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > LIMITS.problemsPerCode) return;
    this.#problems.push(problem(code, message, path));
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** Takes over a problem that was found elsewhere, if any. */
  push(found: ArchiveProblem | undefined): void {
    if (found !== undefined) this.#problems.push(found);
  }

  /** What was gathered; every kind that was cut short ends with the number of the rest. */
  list(): ArchiveProblem[] {
    const rest = [...this.#counts]
      .filter(([, count]) => count > LIMITS.problemsPerCode)
      .map(([code, count]) =>
        problem(code, `${ARCHIVE_PROBLEMS[code].title}: ${count - LIMITS.problemsPerCode} more.`),
      );
    return [...this.#problems, ...rest];
  }
}

/** One problem; its hint comes from the table unless there is a better one. */
export function problem(
  code: ArchiveProblemCode,
  message: string,
  path?: string,
  hint: string = ARCHIVE_PROBLEMS[code].hint,
): ArchiveProblem {
  return path === undefined ? { code, message, hint } : { code, message, hint, path };
}
