#!/usr/bin/env node
// `npm create kommo-widget <folder>` is `kommo-widget create <folder>`: one implementation, two names.
process.argv.splice(2, 0, 'create');
await import('kommo-widget/main');
