import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LintOptions } from '@kommo-widget/lint';
import { docsLink, KitError } from '@kommo-widget/manifest';

/** What `kommo-widget.config.json` (or .ts, .js, .mjs by default export) may hold. Everything is optional. */
export interface KitConfig extends Pick<LintOptions, 'profile' | 'rules' | 'ignore'> {
  /** Folder of the finished widget, from the configuration; the project itself by default. */
  readonly widget?: string;
  /** Shell command that makes that folder; run once by validate, pack and test. */
  readonly build?: string;
  /** Shell command that makes it again with every change; started by dev. */
  readonly watch?: string;
  /** Most bytes that the packed zip may have. */
  readonly budget?: number;
}

export interface FoundConfig {
  readonly config: KitConfig;
  /** Folder of the file; paths inside are relative to it. */
  readonly folder: string;
}

const NAMES = ['json', 'ts', 'mjs', 'js'].map((end) => `kommo-widget.config.${end}`);
const TEXTS = ['widget', 'build', 'watch'] as const;
const KEYS = new Set<string>([...TEXTS, '$schema', 'profile', 'rules', 'ignore', 'budget']);

/**
 * The configuration that was named, else the one in the folder, else an empty one.
 *
 * @throws KitError `config-not-found`, `config-unreadable` or `config-invalid`
 */
export async function readConfig(folder: string, named?: string): Promise<FoundConfig> {
  const file =
    named === undefined
      ? NAMES.map((name) => join(folder, name)).find((path) => existsSync(path))
      : resolve(named);
  if (file === undefined) return { config: {}, folder };
  if (!existsSync(file)) throw new KitError('config-not-found', `There is no configuration ${named}.`);
  const content = file.endsWith('.json') ? parseJson(file) : await importModule(file);
  return { config: checked(content, file), folder: dirname(file) };
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new KitError(
      'config-unreadable',
      `${file} is no JSON: ${String(error).replace(/^SyntaxError: /, '')}.`,
    );
  }
}

async function importModule(file: string): Promise<unknown> {
  const { importConfig } = await import('@kommo-widget/sdk/build');
  return importConfig(file);
}

function checked(content: unknown, file: string): KitConfig {
  const invalid = (what: string): KitError =>
    new KitError('config-invalid', `${file}: ${what}`, { docs: docsLink('configuration.md') });
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw invalid('the configuration must be an object.');
  }
  const config = content as Record<string, unknown>;
  for (const key of Object.keys(config)) {
    if (!KEYS.has(key)) throw invalid(`there is no setting "${key}"; known are ${[...KEYS].join(', ')}.`);
  }
  for (const key of TEXTS) {
    if (config[key] !== undefined && typeof config[key] !== 'string')
      throw invalid(`"${key}" must be a text.`);
  }
  if (config.profile !== undefined && config.profile !== 'private' && config.profile !== 'public') {
    throw invalid('"profile" is "private" or "public".');
  }
  if (config.budget !== undefined && typeof config.budget !== 'number') {
    throw invalid('"budget" is a number of bytes.');
  }
  return config as KitConfig;
}
