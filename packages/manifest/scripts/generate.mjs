// Makes from schema/manifest.schema.json what the code needs: the types (committed, because people read them) and
// the validator (not committed). Run it after every change of the schema; a build runs it too. With --check nothing
// is written: what is missing or stale is named, and the exit code is 1.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderTypes } from './render-types.mjs';
import { renderValidator } from './render-validator.mjs';
import { readSchema } from './schema.mjs';

const onlyCheck = process.argv.includes('--check');
const schema = readSchema();
write('../src/generated/manifest-types.ts', await renderTypes(schema));
write('../src/generated.local/manifest-validator.ts', await renderValidator(schema));

/** Leaves a file that is right already, so that nothing that depends on it is built again. */
function write(path, text) {
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (readIfThere(file) === text) return;
  if (onlyCheck) {
    console.error(`${file} is stale: run node packages/manifest/scripts/generate.mjs`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
