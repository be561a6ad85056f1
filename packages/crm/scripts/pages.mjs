#!/usr/bin/env node
/** Writes docs/api-coverage.md from the definitions of the routes. Run it after a build; a test says when it is stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coveragePage } from '../dist/coverage/page.js';
import { ROUTES } from '../dist/routes.js';

writeFileSync(fileURLToPath(new URL('../../../docs/api-coverage.md', import.meta.url)), coveragePage(ROUTES));
