import { isRecord } from '../shape/index.ts';
import { type Instruction, instructions, type Phase } from './run.ts';

/** Instructions of one phase of one step. Steps count from 0, in an array or under numbers as keys. */
export function phaseOf(script: unknown, step: number, phase: Phase): readonly Instruction[] | undefined {
  const steps = Array.isArray(script) ? script : isRecord(script) ? script : [];
  const found: unknown = (steps as Record<string, unknown>)[String(step)];
  if (!isRecord(found)) return undefined;
  return instructions(found[phase]);
}
