/**
 * Whether anything answers at an address. A frame shows a page of the browser's own when nothing does, and the page
 * around it cannot tell the two apart.
 */
export async function reachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit' });
    return true;
  } catch {
    return false;
  }
}
