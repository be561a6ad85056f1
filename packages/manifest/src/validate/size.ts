/** How many values a manifest may hold; the largest real one has some three hundred. */
export const MAX_VALUES = 20_000;

/** Whether a value holds more than {@link MAX_VALUES} values: checking those would only fill the memory. */
export function isTooLarge(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let count = 0; waiting.length > 0; count++) {
    const next = waiting.pop();
    if (next === null || typeof next !== 'object') continue;
    const children: readonly unknown[] = Object.values(next);
    if (count + waiting.length + children.length > MAX_VALUES) return true;
    for (const child of children) waiting.push(child);
  }
  return false;
}
