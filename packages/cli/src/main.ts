import module from 'node:module';
import { kitVersion } from './version.ts';

// Since Node 22.1: compiled code is kept between runs, which halves the start of every command.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  // Answered before anything is loaded: scripts ask this often.
  process.stdout.write(`${kitVersion()}\n`);
} else {
  const [{ runCli }, { processIo }] = await Promise.all([import('./run.ts'), import('./io.ts')]);
  process.exitCode = await runCli(args, processIo());
}
