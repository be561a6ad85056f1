import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/io.ts';

export interface FakeIo extends Io {
  /** Everything on stdout so far. */
  stdout(): string;
  stderr(): string;
  /** Ends a command that runs until it is interrupted. */
  interrupt(): void;
  /** Resolves with stdout as soon as it holds that text. */
  printed(text: string): Promise<string>;
}

/** The world of a command in a test: its own empty folder, and everything that it says. */
export function fakeIo(
  given: Partial<Pick<Io, 'cwd' | 'env' | 'interactive'>> & { stdin?: Uint8Array } = {},
): FakeIo {
  let out = '';
  let err = '';
  let interrupt = (): void => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const waiting = new Set<() => void>();
  return {
    cwd: given.cwd ?? emptyFolder(),
    env: given.env ?? process.env,
    interactive: given.interactive ?? false,
    colour: false,
    ownProcess: false,
    width: 100,
    out(text) {
      out += text;
      for (const look of waiting) look();
    },
    err(text) {
      err += text;
    },
    readStdin: async () => given.stdin ?? new Uint8Array(),
    untilInterrupted: () => interrupted,
    stdout: () => out,
    stderr: () => err,
    interrupt: () => interrupt(),
    printed: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!out.includes(text)) return;
          waiting.delete(look);
          resolve(out);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** A folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
