// Before the package is packed: the templates become part of it.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('../../../templates', import.meta.url));
const to = fileURLToPath(new URL('../templates', import.meta.url));
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true, filter: (path) => !/[\\/]node_modules([\\/]|$)/.test(path) });
