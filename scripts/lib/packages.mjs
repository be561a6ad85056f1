import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './root.mjs';
import { run, tail } from './run.mjs';
import { hashOf, isFresh, writeStamp } from './stamp.mjs';
import { Stop } from './steps.mjs';

// Inside of node_modules, so that it goes when they go.
const STAMP = 'node_modules/.kit-installed';
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL/;

/** `pnpm@10.34.9`, as package.json pins it. */
function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return packageManager.replace(/\+.*$/, '');
}

/** npm that runs us knows where it is; `npx` on the path otherwise. */
function npx() {
  const npm = process.env.npm_execpath;
  if (npm !== undefined && basename(npm) === 'npm-cli.js')
    return [process.execPath, npm, 'exec', '--yes', '--'];
  return ['npx', '--yes'];
}

/** Installs what the lockfile names, when it is not what was installed last. */
export const packagesStep = {
  name: 'packages',
  async run(say) {
    const hash = hashOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml']);
    if (isFresh(STAMP, hash)) return false;
    say('installing');
    const [command, ...args] = npx();
    const install = [
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      '--config.confirmModulesPurge=false',
    ];
    const { code, output, log } = await run('packages', command, [...args, pinnedPnpm(), ...install]);
    if (code !== 0) {
      throw NO_NETWORK.test(output)
        ? new Stop(
            'The packages could not be downloaded: the npm registry cannot be reached.',
            'Check the network, and run the same command again.',
          )
        : new Stop(`The packages could not be installed.\n\n${tail(output)}`, `All of it is in ${log}`);
    }
    writeStamp(STAMP, hash);
    return undefined;
  },
};
