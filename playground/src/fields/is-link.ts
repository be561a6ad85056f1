/** Whether a browser could follow the text, with or without its `https://`. */
export function isLink(text: string): boolean {
  if (/\s/.test(text)) return false;
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) ? hostname.includes('.') || hostname === 'localhost' : true;
  } catch {
    return false;
  }
}
