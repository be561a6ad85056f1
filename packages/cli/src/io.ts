import { EXIT } from './exit.ts';

/** What a command may touch of the process it runs in; tests give their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees stderr: progress and questions make sense then. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** The program is alone in its process, and not a part of another one. */
  readonly ownProcess: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Results, on stdout. */
  out(text: string): void;
  /** Errors, progress and everything else for a person, on stderr. */
  err(text: string): void;
  readStdin(): Promise<Uint8Array>;
  /** Resolves when the user wants the program to end. */
  untilInterrupted(): Promise<void>;
}

/** The process itself. */
export function processIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  // Who reads our output may have had enough (`| head`): that is an end, and no error.
  stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : EXIT.failed),
  );
  return {
    cwd: process.cwd(),
    env,
    interactive: stderr.isTTY === true && stdin.isTTY === true && !env.CI,
    colour: stdout.isTTY === true && !env.NO_COLOR,
    ownProcess: true,
    // A terminal that does not know its size says 0.
    width: stdout.columns || 100,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    async readStdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks);
    },
    untilInterrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
      }),
  };
}
