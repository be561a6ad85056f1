import { isRecord } from '../shape/index.ts';
import { type Instruction, instructions, type Phase } from './run.ts';

/** Instructions of one phase of one step. Steps count from 0, in an array or under numbers as keys. */
export function phaseOf(script: unknown, step: number, phase: Phase): readonly Instruction[] | undefined {
  const steps = Array.isArray(script) ? script : isRecord(script) ? script : [];
  const found: unknown = (steps as Record<string, unknown>)[String(step)];
  if (!isRecord(found)) return undefined;
  return instructions(found[phase]);
}

/** The first step that says what is done when the bot is completed. */
export function finishOf(script: unknown): number | undefined {
  const steps = isRecord(script) || Array.isArray(script) ? Object.entries(script) : [];
  const found = steps.find(([, step]) => isRecord(step) && instructions(step.finish).length > 0);
  return found && Number(found[0]);
}
