import type { WidgetEntry } from '@kommo-widget/manifest';
import { asRecord } from './unknown.ts';

const files = new Map<string, Promise<unknown>>();

/** A text of a manifest: a dotted key is looked up in the widget's i18n file, anything else is the text. */
export async function widgetText(entry: WidgetEntry, key: string): Promise<string> {
  const found = key
    .split('.')
    .reduce<unknown>((part, name) => asRecord(part)[name], await widgetTexts(entry));
  return typeof found === 'string' ? found : key;
}

/** The whole i18n file of a widget in the language of the user; nothing where it is missing. */
export function widgetTexts(entry: WidgetEntry): Promise<unknown> {
  const address = `${entry.lang}?v=${entry.installed_version}`;
  const known = files.get(address);
  if (known) return known;
  const fresh = fetch(address)
    .then((reply): Promise<unknown> | undefined => (reply.ok ? reply.json() : undefined))
    .catch(() => undefined);
  files.set(address, fresh);
  return fresh;
}
