/** Rows drawn above and below those in sight, so that a quick scroll shows no gap. */
const SPARE = 8;

/** A part of a list of rows: from `first` up to, not with, `last`, which may lie beyond the end. */
export interface Sight {
  readonly first: number;
  readonly last: number;
  readonly hurried: boolean;
}

/** Rows that are drawn until the size of the list is known. */
const AT_FIRST = 16;

export const firstSight = (height: number): Sight => sightOf(0, AT_FIRST * height, height);

/**
 * The rows to draw for a scroll position, in whole steps of the spare, so that most scroll events draw nothing anew.
 *
 * @param before what is drawn: given back when it says the same
 * @param soon whether that was drawn only a moment ago: when nothing of it is left, the list is being pulled through
 */
export function sightOf(top: number, visible: number, height: number, before?: Sight, soon = false): Sight {
  const row = Math.floor(top / height);
  const first = Math.max(0, Math.floor((row - SPARE) / SPARE) * SPARE);
  const last = Math.ceil((row + Math.ceil(visible / height) + SPARE) / SPARE) * SPARE;
  if (before === undefined) return { first, last, hurried: false };
  const hurried = soon && (first >= before.last || last <= before.first);
  const isSame = before.first === first && before.last === last && before.hurried === hurried;
  return isSame ? before : { first, last, hurried };
}
