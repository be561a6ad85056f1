import type { Widget } from '@kommo-widget/sdk';

/** A text of the i18n files, with its `{name}` marks filled in. */
export function text(self: Widget, path: string, values: Record<string, string | number> = {}): string {
  const found = self.i18n(path);
  if (typeof found !== 'string') return path;
  return found.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
