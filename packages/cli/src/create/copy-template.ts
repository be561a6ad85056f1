import { cpSync, existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const NEVER = new Set(['node_modules', 'dist', '.cache']);

/**
 * Copies a template. `_gitignore` becomes `.gitignore`, which npm would drop from a package; what a build wrote in
 * place stays behind.
 */
export function copyTemplate(template: string, target: string): void {
  const isBuilt = existsSync(join(template, 'src'));
  cpSync(template, target, {
    recursive: true,
    filter: (source) => {
      const path = relative(template, source);
      if (path.split(sep).some((part) => NEVER.has(part))) return false;
      return !(isBuilt && (path === 'script.js' || path === 'script.js.map')) && path !== '_gitignore';
    },
  });
  const ignore = join(template, '_gitignore');
  if (existsSync(ignore)) cpSync(ignore, join(target, '.gitignore'));
}
