import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from '../package-root.ts';

/** Names of the folders below `templates/`. */
export const TEMPLATES = ['vanilla', 'typescript'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

export const TEMPLATE_HINTS: Readonly<Record<TemplateName, string>> = {
  vanilla: 'AMD as Kommo documents it, no build step',
  typescript: 'types for everything, built to one script.js',
};

/** The folder of a template: inside of the published package, or at the root of a checkout. */
export function findTemplate(name: TemplateName): string {
  const places = ['templates/', '../../templates/'].map((path) =>
    fileURLToPath(new URL(path + name, PACKAGE_ROOT)),
  );
  const place = places.find((path) => existsSync(path));
  if (place === undefined) throw new Error(`template ${name} is in none of ${places.join(', ')}`);
  return place;
}
