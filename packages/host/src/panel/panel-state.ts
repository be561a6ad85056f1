/** Whether the panel was left open on that kind of card; open until somebody closes it. */
export function readState(entity: string): boolean {
  return !document.cookie.split('; ').includes(`${entity}_crd_wdgt=0`);
}

export function writeState(entity: string, open: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: widgets read and write this cookie as the live page does
  document.cookie = `${entity}_crd_wdgt=${open ? 1 : 0}; path=/; max-age=31536000; samesite=lax`;
}
