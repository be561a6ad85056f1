import type { WidgetFiles } from '@kommo-widget/archive';
import { KitError } from '@kommo-widget/manifest';

/** What the server itself reads from a widget's files. Whether they are right is the linter's matter. */
export interface WidgetDescription {
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Parsed `i18n/<lang>.json` by language; a file that is no JSON is left out. */
  readonly i18n: Readonly<Record<string, unknown>>;
  /** `widget.code` and `widget.version` of the manifest, where they are texts. */
  readonly code: string | undefined;
  readonly version: string;
}

const I18N_FILE = /^i18n\/([a-z]{2}(?:[-_][a-z]{2})?)\.json$/i;

/** @throws KitError `not-a-widget` or `manifest-unreadable`: there is nothing that could be served. */
export function describe(files: WidgetFiles): WidgetDescription {
  const file = files.get('manifest.json');
  if (file === undefined) throw notAWidget(files);
  const manifest = parse(file.text());
  if (!isRecord(manifest)) {
    throw new KitError('manifest-unreadable', `manifest.json of ${files.name} is no JSON object.`, {
      hint: 'Run `kommo-widget validate` on it: that shows the line and the column.',
    });
  }
  const widget = isRecord(manifest.widget) ? manifest.widget : {};
  return {
    manifest,
    i18n: languages(files),
    code: typeof widget.code === 'string' && widget.code !== '' ? widget.code : undefined,
    version: typeof widget.version === 'string' ? widget.version : '1.0.0',
  };
}

function languages(files: WidgetFiles): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const file of files.files) {
    const lang = I18N_FILE.exec(file.path)?.[1];
    const content = lang === undefined ? undefined : parse(file.text());
    if (lang !== undefined && content !== undefined) found[lang.toLowerCase()] = content;
  }
  return found;
}

function notAWidget(files: WidgetFiles): KitError {
  const problem = files.problems[0];
  if (files.files.length === 0 && problem !== undefined) {
    return new KitError('not-a-widget', `${files.name} cannot be opened: ${problem.message}`, {
      hint: problem.hint,
    });
  }
  const nested = files.files.find((file) => file.path.endsWith('/manifest.json'));
  const hint =
    nested === undefined
      ? 'Name the folder or the zip whose root holds manifest.json, or make a new one with `kommo-widget create`.'
      : `There is one in ${nested.path.slice(0, -'/manifest.json'.length)}/: its content must be the root.`;
  return new KitError('not-a-widget', `${files.name} has no manifest.json at its root.`, { hint });
}

/** JSON, or nothing; a byte order mark is forgiven here, as widgets in the wild have it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
