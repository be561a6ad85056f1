import type { Instruction, Run } from '../run.ts';

/** What a handler leaves behind: nothing to go on, instructions to do next, a jump, a wait, or the end. */
export type Outcome =
  | undefined
  | { readonly next: readonly Instruction[] }
  | { readonly go: { readonly step: number; readonly phase: 'question' | 'answer' | 'finish' } }
  | 'wait'
  | 'end';

/** One handler of bot scripts (reference: api-v4, section 19.3). `params` have their placeholders filled. */
export type Handler = (run: Run, params: Readonly<Record<string, unknown>>) => Outcome;
