import { spawn } from 'node:child_process';

type Env = Readonly<Record<string, string | undefined>>;

/** The program of the system that opens an address; none where nobody would see it. */
function opener(env: Env, platform: NodeJS.Platform): readonly [string, ...string[]] | undefined {
  if (env.CI || env.SSH_CONNECTION) return undefined;
  if (platform === 'darwin') return ['open'];
  // `start` takes its first quoted argument for a title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Opens an address in the user's browser. The address was printed as well, so a failure is nobody's loss. */
export function openBrowser(url: string, env: Env, platform = process.platform): boolean {
  const program = opener(env, platform);
  if (program === undefined) return false;
  const [command, ...args] = program;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
  return true;
}
