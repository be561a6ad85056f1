import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

const own = fileURLToPath(new URL(`../index${extname(new URL(import.meta.url).pathname)}`, import.meta.url));

/** Answers for `@kommo-widget/sdk` itself, so that a project without an own install can be built by the kit. */
export function ownCopy(): Plugin {
  return {
    name: 'kommo-widget:own-copy',
    resolveId: (id) => (id === '@kommo-widget/sdk' ? own : null),
  };
}
