import { useEffect, useState } from 'preact/hooks';
import { host } from './host.ts';

/** Draws the component anew when widgets came, went or added actions and sources. Counts the changes. */
export function useHostChange(): number {
  const [count, grow] = useState(0);
  useEffect(() => host().onChange(() => grow((before) => before + 1)), []);
  return count;
}
