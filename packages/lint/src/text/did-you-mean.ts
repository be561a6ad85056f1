/** The known word nearest to a misspelt one, if one is near enough to be meant. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const wanted = normal(word);
  const limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, normal(candidate), limit);
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word;
}

/** A hint for a misspelt word; the fallback where nothing is near. */
export function suggest(word: string, known: Iterable<string>, fallback: string): string {
  const guess = didYouMean(word, known);
  return guess === undefined ? fallback : `Did you mean “${guess}”?`;
}

const normal = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]/g, '');

/** Damerau-Levenshtein (restricted); anything above the limit is only known to be above it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 100) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
