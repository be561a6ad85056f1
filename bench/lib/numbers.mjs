/** The middle of some numbers. @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `123` or `4.5`. @param {number} ms */
export const rounded = (ms) => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)));
