import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * A Chromium inside of an npm package: it comes where nothing but the npm registry can be reached, needs no rights
 * and brings its libraries. 147 is the last for Node 20; Linux on x64 only.
 */
const PACKAGE = '@sparticuz/chromium@147.0.0';
const INTEGRITY =
  'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';

const folderIn = (cache: string): string => join(cache, 'chromium-147');

/** Where {@link unpackNpmBrowser} puts the program. */
export const unpackedBrowser = (cache: string): string => join(folderIn(cache), 'chrome.sh');

export const canUseNpmBrowser = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/**
 * Downloads and unpacks it, whole or not at all: two processes at once do not see each other's halves. The package's
 * own code is not run.
 */
export function unpackNpmBrowser(cache: string): string {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpack-'));
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', work], { stdio: 'ignore' });
    const archive = join(work, 'sparticuz-chromium-147.0.0.tgz');
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (`sha512-${hash}` !== INTEGRITY) throw new Error(`${PACKAGE} has not the content it should have`);
    execFileSync('tar', ['-xzf', archive, '-C', work]);
    const packed = join(work, 'package', 'bin');
    const target = join(work, 'chromium');
    mkdirSync(target);
    const inflate = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packed, `${name}.br`)));
    writeFileSync(join(target, 'chromium'), inflate('chromium'));
    for (const name of ['fonts.tar', 'swiftshader.tar', 'al2023.tar']) {
      execFileSync('tar', ['-xf', '-', '-C', target], { input: inflate(name) });
    }
    writeFileSync(join(target, 'chrome.sh'), WRAPPER);
    writeFileSync(join(target, 'fonts.conf'), fontsConf(folderIn(resolve(cache))));
    for (const program of ['chromium', 'chrome.sh']) chmodSync(join(target, program), 0o755);
    rmSync(folderIn(cache), { recursive: true, force: true });
    renameSync(target, folderIn(cache));
    return unpackedBrowser(cache);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The libraries and fonts that a bare machine lacks lie beside the program. */
const WRAPPER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-$here}"
exec "$here/chromium" "$@"
`;

/** The package's own names folders of the machine that it was made for. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
