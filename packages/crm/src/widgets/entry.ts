import { createHash } from 'node:crypto';
import type { InstallStatus, WidgetEntry } from '@kommo-widget/manifest';
import type { OfferedWidget } from '../crm.ts';
import { isRecord } from '../shape/index.ts';
import { settingFields } from './manifest.ts';
import { languageOf, textIn } from './texts.ts';

/** A widget's state in the account; nothing where it is not installed. */
export interface Install {
  readonly code: string;
  readonly id: number;
  readonly is_active: number;
  readonly status: string;
  readonly settings: string;
  readonly pipeline_id: number | null;
}

/** Number of a widget: the same for the same code, so that a reset changes nothing. */
export const widgetId = (code: string): number =>
  100_000 + (createHash('sha256').update(code).digest().readUInt32BE(0) % 900_000);

/** Whose eyes see the entry: the language of the texts, the origin of the addresses. */
export interface Viewer {
  readonly origin: string;
  readonly lang: string;
  readonly clientId: string;
}

/** A widget as the page's list names it (reference: widget-platform, appendix A.3). */
export function widgetEntry(
  widget: OfferedWidget,
  install: Install | undefined,
  viewer: Viewer,
): WidgetEntry {
  const manifest = isRecord(widget.manifest) ? widget.manifest : {};
  const about = isRecord(manifest.widget) ? manifest.widget : {};
  const path = `${viewer.origin}${widget.path}`;
  const texts = (key: unknown): string => textIn(widget, viewer.lang, key);
  return {
    id: install?.id ?? widgetId(widget.code),
    active: install?.is_active === 1 ? 'Y' : 'N',
    category_id: 1,
    init_once: about.init_once === true || about.init_once === 'Y' ? 'Y' : 'N',
    installed_version: widget.version,
    src: `${path}/script.js`,
    lang: `${path}/i18n/${languageOf(widget, viewer.lang)}.json`,
    path,
    images_path: `${path}/images`,
    settings: install ? pageSettings(manifest, JSON.parse(install.settings) as Record<string, unknown>) : {},
    name: texts(about.name) || widget.code,
    description: texts(about.description),
    short_description: texts(about.short_description),
    status: (install?.status ?? 'install') as InstallStatus,
    support: supportOf(about.support, texts),
    oauth_client_uuid: viewer.clientId,
    manifest: widget.manifest,
  };
}

/** Fields of the kind `users` reach the page as JSON texts. */
function pageSettings(
  manifest: Record<string, unknown>,
  settings: Record<string, unknown>,
): Record<string, unknown> {
  const users = new Set(
    settingFields(manifest)
      .filter((field) => field.type.startsWith('users'))
      .map((field) => field.key),
  );
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key,
      users.has(key) && typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}

function supportOf(support: unknown, texts: (key: unknown) => string): { link?: string; email?: string } {
  if (!isRecord(support)) return {};
  const { link, email } = support;
  return {
    ...(typeof link === 'string' ? { link: texts(link) || link } : {}),
    ...(typeof email === 'string' ? { email: texts(email) || email } : {}),
  };
}
