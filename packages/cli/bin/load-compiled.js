// Loads the bundle with what V8 compiled of it in an earlier run, which halves the start of every command.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { basename, dirname, join } = require('node:path');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

/** Smaller files compile faster than another file is read. */
const SMALLEST = 16 * 1024;
/** Bytes before the compiled code: its CRC-32. V8 would run a broken file without a look. */
const HEAD = 4;

/**
 * What a CommonJS file of the bundle exports.
 *
 * @param {string} file its path; names of big files in its folder change with their content, as esbuild writes them
 * @param {string} folder where compiled code is kept. One that cannot be written costs time, and nothing else
 * @param {string} [command] commands use different parts of the same files, so each keeps its own
 */
exports.loadCompiled = (file, folder, command = '') => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(file);
  if (nodeModule.enableCompileCache) {
    // Node 22.1 and later do it themselves.
    nodeModule.enableCompileCache(folder);
    return require(file);
  }
  const kind = [process.version, process.arch, command.replace(/[^a-z]/g, '')].join('-');
  return createLoader(join(folder, kind))(file);
};

/** @param {string} folder */
function createLoader(folder) {
  const modules = new Map();
  const fresh = new Map();

  const load = (file) => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {}, import: (name) => import(name) };
    modules.set(file, module);
    const outside = nodeModule.createRequire(file);
    const inside = (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : outside(name));
    run(compile(file), module, Object.assign(inside, { resolve: outside.resolve }), file);
    return module.exports;
  };

  const compile = (file) => {
    const source = readFileSync(file, 'utf8');
    const kept = join(folder, `${basename(file)}.bin`);
    const cachedData = source.length < SMALLEST ? undefined : readKept(kept);
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    const script = new vm.Script(wrapped, { filename: file, cachedData });
    const isKept = cachedData !== undefined && script.cachedDataRejected === false;
    if (source.length >= SMALLEST && !isKept) fresh.set(kept, script);
    return script;
  };

  // At the end V8 knows every function that was used, and not only those that were there at the start.
  process.once('exit', () => keep(folder, fresh));
  return load;
}

const run = (script, module, require, file) =>
  script.runInThisContext().call(module.exports, module.exports, require, module, file, dirname(file));

/** @returns {Buffer | undefined} compiled code, unless there is none or it is damaged */
function readKept(file) {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(HEAD);
    return crc32(code) === bytes.readUInt32LE(0) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} folder @param {Map<string, vm.Script>} scripts by the file to keep them in */
function keep(folder, scripts) {
  if (scripts.size === 0) return;
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, script] of scripts) {
      const code = script.createCachedData();
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(crc32(code));
      // Renamed into place, so that another run never reads half of it.
      const half = `${file}.${process.pid}`;
      writeFileSync(half, Buffer.concat([head, code]));
      renameSync(half, file);
    }
  } catch {
    // A folder that is not ours to write, a full disk: the next run compiles again.
  }
}
